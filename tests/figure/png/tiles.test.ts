import { describe, expect, test } from "vitest";
import { type PaintContext, paintGroups } from "../../../src/drawing/paint";
import { drawScene } from "../../../src/drawing/scene";
import { planTiles, stitch, type Tile } from "../../../src/figure/png/tiles";
import { fixtureScene } from "../fixture-scene";
import { decodePng } from "./decode";

/** A colour that tells the place of every pixel. */
const at = (x: number, y: number): number[] => [x % 256, y % 256, (x * 7 + y * 13) % 256, 255];

function draw({ x, y, width, height }: Tile): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) pixels.set(at(x + column, y + row), (row * width + column) * 4);
  }
  return pixels;
}

describe("a picture larger than any canvas", () => {
  test("is covered by tiles once, to its last row and column", () => {
    for (const [width, height, side] of [
      [10, 7, 4],
      [8, 8, 4],
      [1, 1, 512],
      [513, 2, 512],
    ] as const) {
      const tiles = planTiles(width, height, side).flat();
      expect(tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0)).toBe(width * height);
      const last = tiles.at(-1);
      expect([(last?.x ?? 0) + (last?.width ?? 0), (last?.y ?? 0) + (last?.height ?? 0)]).toEqual([width, height]);
    }
  });

  test("comes out pixel for pixel as if drawn at once", async () => {
    const options = { opaque: false, chunks: [] };
    const tiled = decodePng(await stitch(37, 23, draw, { ...options, tileSide: 8 }));
    const whole = decodePng(await stitch(37, 23, draw, { ...options, tileSide: 64 }));
    expect([tiled.width, tiled.height]).toEqual([37, 23]);
    expect(tiled.pixels).toEqual(whole.pixels);
    expect([...tiled.pixels.subarray(-4)]).toEqual(at(36, 22));
  });

  test("tells how far it is, and stops when asked to", async () => {
    const shares: number[] = [];
    const options = { opaque: true, chunks: [], tileSide: 8, onProgress: (share: number) => shares.push(share) };
    await stitch(8, 32, draw, options);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    const stop = new AbortController();
    stop.abort();
    await expect(stitch(8, 32, draw, { ...options, signal: stop.signal })).rejects.toThrow();
  });
});

describe("painting a scene", () => {
  test("paints every word of it, and leaves the canvas opaque behind", () => {
    const written: string[] = [];
    const nothing = () => undefined;
    const recorder: PaintContext = {
      ...{ save: nothing, restore: nothing, beginPath: nothing, moveTo: nothing, lineTo: nothing },
      ...{ quadraticCurveTo: nothing, closePath: nothing, arc: nothing, roundRect: nothing, fill: nothing },
      ...{ stroke: nothing, setLineDash: nothing },
      fillText: (text: string) => void written.push(text),
      ...{ fillStyle: "", strokeStyle: "", lineWidth: 1, lineDashOffset: 0, lineCap: "butt", lineJoin: "miter" },
      ...{ font: "", textAlign: "left", textBaseline: "alphabetic", globalAlpha: 1 },
    };
    const scene = fixtureScene("zh");
    paintGroups(recorder, drawScene(scene, "light").groups);
    for (const node of scene.nodes) for (const line of node.label.lines) expect(written).toContain(line);
    expect(recorder.globalAlpha).toBe(1);
  });
});
