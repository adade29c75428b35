import { Zlib } from "fflate";
import type { PngChunk } from "./chunks";
import { writeChunks } from "./chunks";

/**
 * Writes one PNG from strips of pixels that arrive from top to bottom, so that a picture larger than any canvas the
 * browser grants becomes one file. 8 bits a channel; without transparency where `opaque`.
 */
export class PngStream {
  private readonly zlib: Zlib;
  private readonly parts: Uint8Array[] = [];
  private readonly channels: 3 | 4;
  private previous: Uint8Array;
  private written = 0;

  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly options: { readonly opaque: boolean; readonly chunks: readonly PngChunk[] },
  ) {
    this.channels = options.opaque ? 3 : 4;
    this.previous = new Uint8Array(width * this.channels);
    this.zlib = new Zlib({ level: 6 }, (part) => this.parts.push(part));
  }

  /** Adds rows of RGBA pixels, each `width` wide. */
  push(rgba: Uint8Array | Uint8ClampedArray, rows: number): void {
    const stride = this.width * this.channels;
    const packed = new Uint8Array((stride + 1) * rows);
    for (let row = 0; row < rows; row++) {
      const current = this.rowOf(rgba, row);
      const at = row * (stride + 1);
      // Filter "up": figures are flat, so most bytes repeat those of the row above.
      packed[at] = 2;
      for (let i = 0; i < stride; i++) packed[at + 1 + i] = (current[i] ?? 0) - (this.previous[i] ?? 0);
      this.previous = current;
    }
    this.written += rows;
    this.zlib.push(packed, this.written >= this.height);
  }

  private rowOf(rgba: Uint8Array | Uint8ClampedArray, row: number): Uint8Array {
    const start = row * this.width * 4;
    if (this.channels === 4) return new Uint8Array(rgba.slice(start, start + this.width * 4));
    const rgb = new Uint8Array(this.width * 3);
    for (let x = 0; x < this.width; x++) {
      rgb[x * 3] = rgba[start + x * 4] ?? 0;
      rgb[x * 3 + 1] = rgba[start + x * 4 + 1] ?? 0;
      rgb[x * 3 + 2] = rgba[start + x * 4 + 2] ?? 0;
    }
    return rgb;
  }

  /** The finished file. Throws where rows are missing: a clipped picture is no picture. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.written !== this.height) throw new RangeError(`${this.written} of ${this.height} rows were drawn.`);
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, this.width);
    view.setUint32(4, this.height);
    header[8] = 8;
    header[9] = this.channels === 3 ? 2 : 6;
    return writeChunks([
      { type: "IHDR", data: header },
      ...this.options.chunks,
      ...this.parts.map((data) => ({ type: "IDAT", data })),
      { type: "IEND", data: new Uint8Array(0) },
    ]);
  }
}
