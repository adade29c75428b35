import type { PngChunk } from "./chunks";
import { PngStream } from "./encode";

/** A rectangle of a picture, in whole pixels. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** RGBA of a tile, row by row. Throws where the browser cannot draw it. */
export type DrawTile = (tile: Tile) => Uint8ClampedArray;

export interface StitchOptions {
  readonly opaque: boolean;
  readonly chunks: readonly PngChunk[];
  /** Longest side of a tile. */
  readonly tileSide: number;
  readonly signal?: AbortSignal | undefined;
  /** Share of rows that are done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Tiles that cover a picture, in strips from top to bottom, each strip from left to right. */
export function planTiles(width: number, height: number, side: number): Tile[][] {
  const strips: Tile[][] = [];
  for (let y = 0; y < height; y += side) {
    const strip: Tile[] = [];
    for (let x = 0; x < width; x += side) {
      strip.push({ x, y, width: Math.min(side, width - x), height: Math.min(side, height - y) });
    }
    strips.push(strip);
  }
  return strips;
}

/** Draws a picture tile by tile and writes it as one PNG. Gives way to the browser between strips. */
export async function stitch(
  width: number,
  height: number,
  draw: DrawTile,
  { opaque, chunks, tileSide, signal, onProgress }: StitchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new PngStream(width, height, { opaque, chunks });
  for (const strip of planTiles(width, height, tileSide)) {
    signal?.throwIfAborted();
    const rows = strip[0]?.height ?? 0;
    const pixels = new Uint8Array(width * rows * 4);
    for (const tile of strip) {
      const part = draw(tile);
      for (let row = 0; row < rows; row++) {
        const from = row * tile.width * 4;
        pixels.set(part.subarray(from, from + tile.width * 4), (row * width + tile.x) * 4);
      }
    }
    stream.push(pixels, rows);
    onProgress?.(((strip[0]?.y ?? 0) + rows) / height);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return stream.finish();
}
