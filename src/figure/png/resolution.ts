import type { PngChunk } from "./chunks";

const metresPerInch = 0.0254;

/** The `pHYs` chunk: pixels per metre in both directions, rounded as the format demands. */
export function resolutionChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / metresPerInch);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: "pHYs", data };
}
