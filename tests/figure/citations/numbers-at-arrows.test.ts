import { describe, expect, test } from "vitest";
import { inView } from "../../../src/drawing/in-view";
import { groupBounds } from "../../../src/drawing/place";
import type { DrawingGroup, Shape, Words } from "../../../src/drawing/types";
import { composeFigure } from "../../../src/figure/frame/compose";
import { customSize, journalSize, slideSize, textFloor } from "../../../src/figure/spec/presets";
import type { FigurePage } from "../../../src/figure/spec/types";
import { figureToSvg } from "../../../src/figure/svg/page";
import { overlaps, type Rectangle } from "../../../src/scene/metrics/rectangles";
import { measureText } from "../../../src/scene/text/measure";
import type { Point, Scene } from "../../../src/scene/types";
import { isopsoralen } from "../../domain/real";
import { samplesOf } from "../../scene/samples";
import { fontsOnDisk } from "../fixture-fonts";
import { slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const evidence = isopsoralen();
const context = { evidence, today: new Date(2026, 10, 27) };
const a4 = customSize({ unit: "mm", width: 297, height: 210, dpi: 300 }) ?? slideSize(1920);

/** One number as it is drawn: its words, their ground, and the dot of its line, page points. */
interface Drawn {
  readonly text: string;
  readonly words: Words;
  readonly ground: Rectangle;
  readonly dot: Point | null;
}

function numbersOn({ groups }: FigurePage): Drawn[] {
  return groups.flatMap(({ items }) =>
    items.flatMap((item, i): Drawn[] => {
      if (item.kind !== "words" || item.role !== "number") return [];
      const before = items.slice(0, i).filter((each): each is Shape => each.kind === "shape");
      const rect = before.findLast(({ role }) => role === "ground")?.outline;
      const dot = before.at(-2)?.role === "rule" ? before.at(-2)?.outline : null;
      if (rect?.kind !== "rect") throw new Error("A number stands on a ground.");
      const { x, y, width, height } = rect;
      const ground = { left: x, right: x + width, top: y, bottom: y + height };
      return [{ text: item.lines.join(""), words: item, ground, dot: dot?.kind === "circle" ? dot : null }];
    }),
  );
}

/** The references that a number names: "[9,11–13]" → 9, 11, 12, 13. */
function named(text: string): number[] {
  return (
    text.match(/\d+(–\d+)?/g)?.flatMap((part) => {
      const [from = 0, to = from] = part.split("–").map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }) ?? []
  );
}

const arrowsOn = (page: FigurePage) => page.groups.filter((group) => group.arrow !== null);

/** Half the width of a line, points. */
const touch = 0.3;

/** Ids of arrows that a number touches, or that run through the dot of its line. */
function belongingTo({ ground, dot }: Drawn, page: FigurePage): string[] {
  const { left, right, top, bottom } = ground;
  const area = dot
    ? { left: dot.x - 0.4, right: dot.x + 0.4, top: dot.y - 0.4, bottom: dot.y + 0.4 }
    : { left: left - touch, right: right + touch, top: top - touch, bottom: bottom + touch };
  return arrowsOn(page).flatMap(({ id, arrow }) =>
    arrow &&
    samplesOf(arrow.route, 400).some(
      ({ x, y }) => x >= area.left && x <= area.right && y >= area.top && y <= area.bottom,
    )
      ? [id]
      : [],
  );
}

const refsIn = (scene: Scene, id: string) => scene.edges.find((edge) => edge.id === id)?.refs ?? [];

function whole(language: "en" | "zh", size: typeof a4) {
  const { scene } = realScene(evidence, language, "overview");
  const bare = size.height === null;
  const page = composeFigure(
    scene,
    { ...slideSpec, size, textScale: "auto", title: bare ? "" : "T", citations: bare ? false : "room", numbers: true },
    context,
  );
  const missing = page.warnings.flatMap((warning) => (warning.kind === "without-numbers" ? [warning.arrows] : []));
  return { scene, page, numbers: numbersOn(page), missing: missing[0] ?? 0 };
}

describe.each([
  ["two columns of a journal, English", "en", journalSize(190, 300), 0],
  ["two columns of a journal, Chinese", "zh", journalSize(190, 300), 0],
  ["a sheet of A4, English", "en", a4, 0],
  ["a sheet of A4, Chinese", "zh", a4, 0],
  ["a slide, English", "en", slideSize(1920), 4],
  ["a slide, Chinese", "zh", slideSize(1920), 1],
] as const)("the whole review with numbers at its arrows on %s", (_, language, size, mostMissing) => {
  const { scene, page, numbers, missing } = whole(language, size);

  test("has the references of every arrow on it, but for those that the list names", () => {
    const told = new Map<string, Set<number>>();
    for (const number of numbers) {
      for (const id of belongingTo(number, page)) {
        told.set(id, new Set([...(told.get(id) ?? []), ...named(number.text)]));
      }
    }
    const untold = scene.edges
      .filter(inView)
      .filter(({ id, refs }) => refs.some((ref) => !told.get(id)?.has(ref)))
      .map(({ id }) => id);
    expect(untold.length, untold.join(", ")).toBe(missing);
    expect(missing).toBeLessThanOrEqual(mostMissing);
  });

  test("has no number without a frame or a line of its own on an arrow that rests on something else", () => {
    for (const number of numbers.filter(({ dot }) => dot === null)) {
      const ids = belongingTo(number, page);
      expect(ids.length, number.text).toBeGreaterThan(0);
      for (const id of ids) {
        expect(named(number.text), `${number.text} on ${id}`).toEqual(expect.arrayContaining([...refsIn(scene, id)]));
      }
    }
  });

  test("has numbers that can be read, and that cover no box, word, head, mark or other number", () => {
    const least = Math.min(...numbers.map(({ words }) => words.fontSize));
    // Small print of a slide may have 9 points, of paper 6.
    expect(least).toBeGreaterThanOrEqual((page.medium === "slide" ? 9 : textFloor(page.medium)) - 0.01);
    const boundsOf = (group: DrawingGroup, item: DrawingGroup["items"][number]) =>
      groupBounds({ ...group, items: [item] }, measureText);
    const solid = page.groups.flatMap((group) =>
      group.items.flatMap((item) => {
        const isSolid =
          item.kind === "words"
            ? item.role !== "number"
            : item.role === "head" || item.role === "mark" || (item.role === "body" && group.kind === "node");
        const bounds = isSolid ? boundsOf(group, item) : null;
        return bounds ? [{ name: group.name, bounds }] : [];
      }),
    );
    for (const [i, { text, ground }] of numbers.entries()) {
      // Bounds reach a little over letters and lines.
      const own = {
        left: ground.left + 0.9,
        right: ground.right - 0.9,
        top: ground.top + 0.9,
        bottom: ground.bottom - 0.9,
      };
      expect(solid.filter(({ bounds }) => overlaps(own, bounds)).map(({ name }) => `${text} on ${name}`)).toEqual([]);
      expect(
        numbers
          .slice(i + 1)
          .filter((other) => overlaps(own, other.ground))
          .map((other) => `${text} on ${other.text}`),
      ).toEqual([]);
    }
  });

  test("has all of them in the file", async () => {
    const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
    const written = svg.replace(/<\/tspan><tspan[^>]*>/g, "");
    for (const { text } of numbers) expect(written).toContain(text);
  });
});
