import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { Level } from "../../../src/domain/network";
import { groupBounds } from "../../../src/drawing/place";
import type { DrawingGroup } from "../../../src/drawing/types";
import { composeFigure } from "../../../src/figure/frame/compose";
import type { PartPicture } from "../../../src/figure/frame/part-scene";
import { lettersOf } from "../../../src/figure/frame/readable";
import { composeBest } from "../../../src/figure/proposal/best-setting";
import { proposeNow } from "../../../src/figure/proposal/propose";
import { journalSize, slideSize, squareSize, textFloor } from "../../../src/figure/spec/presets";
import type { FigurePage, FigureSpec } from "../../../src/figure/spec/types";
import { overlaps, type Rectangle } from "../../../src/scene/metrics/rectangles";
import { measureText } from "../../../src/scene/text/measure";
import { shippedOrder } from "../../scene/shipped";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();
const { evidence } = context;
const order = shippedOrder();

/** Slides and resolutions differ in pixels alone. */
const sizes = {
  slide: slideSize(1920),
  "journal, 90 mm": journalSize(90, 600),
  "journal, 140 mm": journalSize(140, 600),
  "journal, 190 mm": journalSize(190, 600),
  square: squareSize(),
} as const;

/** A figure as the composer makes it when nothing but the page was chosen. */
function defaultFigure(preset: keyof typeof sizes, language: "en" | "zh", level: Level): FigurePage {
  const view = { level, toggled: [] };
  const size = sizes[preset];
  const isBare = size.medium === "print";
  const spec: FigureSpec = {
    ...slideSpec,
    size,
    title: isBare ? "" : evidence.dataset.dataset.title[language],
    subtitle: isBare ? "" : slideSpec.subtitle,
    citations: isBare ? false : "room",
    footer: isBare ? false : "room",
    textScale: "auto",
  };
  const whole = composeFigure(realScene(evidence, language, level).scene, spec, context);
  const options = { language, order };
  const compose = (picture: PartPicture) => composeBest(picture, spec, context);
  const { found } = proposeNow({ whole, evidence, filters: noFilters, view, options, compose });
  return found ? found.figure.page : whole;
}

const wordsOf = ({ groups }: FigurePage) =>
  groups.flatMap((group) => group.items.flatMap((item) => (item.kind === "words" ? [{ group, ...item }] : [])));

/** What a group covers, a hair less, for what only touches is not covered. */
function areaOf(group: DrawingGroup): Rectangle {
  const area = groupBounds(group, measureText);
  if (!area) throw new Error(`${group.id} is drawn nowhere`);
  const hair = 0.3;
  return { left: area.left + hair, top: area.top + hair, right: area.right - hair, bottom: area.bottom - hair };
}

describe.each(Object.keys(sizes) as (keyof typeof sizes)[])(
  "a figure on the page %s, nothing else chosen",
  (preset) => {
    describe.each(["overview", "molecules"] as const)("of the %s", (level) => {
      test.each(["en", "zh"] as const)("can be read, and nothing lies on anything else (%s)", (language) => {
        const page = defaultFigure(preset, language, level);
        const floor = textFloor(page.medium);

        const smallest = Math.min(...wordsOf(page).map(({ fontSize }) => fontSize));
        expect(smallest).toBeGreaterThanOrEqual(floor - 0.005);
        expect(page.warnings).toEqual([]);

        const letters = lettersOf(page);
        const legend = wordsOf(page).filter(({ group }) => group.kind === "legend");
        expect(legend.length).toBeGreaterThan(4);
        for (const { fontSize } of legend) expect(fontSize).toBeLessThanOrEqual(Math.max(letters, floor) + 0.05);
        for (const { group, fontSize } of wordsOf(page)) {
          if (group.kind === "title") expect(fontSize).toBeLessThanOrEqual(letters * 2 + 0.05);
        }

        const boxes = page.groups.filter((group) => group.kind === "node" && group.parent === null);
        expect(boxes.length).toBeGreaterThanOrEqual(7);
        const areas = boxes.map(areaOf);
        const around = page.groups.filter(({ kind }) => ["title", "legend", "citations", "footer"].includes(kind));
        for (const [i, area] of areas.entries()) {
          for (const other of areas.slice(i + 1)) expect(overlaps(area, other)).toBe(false);
          for (const group of around) expect(overlaps(area, areaOf(group))).toBe(false);
        }
        for (const { left, top, right, bottom } of page.groups.map(areaOf)) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.5);
          expect([right <= page.width + 0.5, bottom <= page.height + 0.5]).toEqual([true, true]);
        }
      });
    });
  },
);
