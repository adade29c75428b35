import { unzlibSync } from "fflate";
import { readChunks } from "../../../src/figure/png/chunks";

/** Decodes an 8-bit PNG without interlacing to RGBA, with every filter of the format: the tests' own reader. */
export function decodePng(png: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const chunks = readChunks(png);
  const header = chunks[0];
  if (header?.type !== "IHDR") throw new Error("no header");
  const view = new DataView(header.data.buffer, header.data.byteOffset);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  const channels = header.data[9] === 2 ? 3 : 4;
  const parts = chunks.filter((chunk) => chunk.type === "IDAT").map((chunk) => chunk.data);
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  const raw = unzlibSync(packed);
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? (rows[y * stride + i - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[(y - 1) * stride + i] ?? 0) : 0;
      const corner = y > 0 && i >= channels ? (rows[(y - 1) * stride + i - channels] ?? 0) : 0;
      const base = filter === 2 ? up : filter === 0 ? 0 : predicted(filter, left, up, corner);
      rows[y * stride + i] = (raw[y * (stride + 1) + 1 + i] ?? 0) + base;
    }
  }
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) pixels[i * 4 + c] = rows[i * channels + c] ?? 0;
    pixels[i * 4 + 3] = channels === 4 ? (rows[i * channels + 3] ?? 0) : 255;
  }
  return { width, height, pixels };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Dots per inch of a PNG, or null where it states none in metres. */
export function readResolution(png: Uint8Array): number | null {
  const chunk = readChunks(png).find((found) => found.type === "pHYs");
  if (!chunk || chunk.data.length < 9 || chunk.data[8] !== 1) return null;
  return new DataView(chunk.data.buffer, chunk.data.byteOffset).getUint32(0) * 0.0254;
}
