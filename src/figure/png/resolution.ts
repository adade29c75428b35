import { type PngChunk, readChunks, writeChunks } from "./chunks";

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

/** Dots per inch of a PNG, or null where it states none in metres. */
export function readResolution(png: Uint8Array): number | null {
  const chunk = readChunks(png).find((found) => found.type === "pHYs");
  if (!chunk || chunk.data.length < 9 || chunk.data[8] !== 1) return null;
  return new DataView(chunk.data.buffer, chunk.data.byteOffset).getUint32(0) * metresPerInch;
}

/** The same picture with chunks of the given kinds put right after the header, in place of any it had of these kinds. */
export function withChunks(
  png: Uint8Array,
  added: readonly PngChunk[],
  replaces: (c: PngChunk) => boolean,
): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = readChunks(png);
  if (!header) return writeChunks([]);
  return writeChunks([header, ...added, ...rest.filter((chunk) => !replaces(chunk))]);
}

/** Sets the resolution of a PNG. */
export function writeResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  return withChunks(png, [resolutionChunk(dpi)], (chunk) => chunk.type === "pHYs");
}
