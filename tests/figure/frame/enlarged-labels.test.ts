import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { Language } from "../../../src/domain/records";
import { inView } from "../../../src/drawing/in-view";
import { groupBounds } from "../../../src/drawing/place";
import type { DrawingGroup } from "../../../src/drawing/types";
import { composeFigure } from "../../../src/figure/frame/compose";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { journalSize, type PageSize, slideSize, squareSize } from "../../../src/figure/spec/presets";
import type { FigurePage } from "../../../src/figure/spec/types";
import { overlaps, type Rectangle } from "../../../src/scene/metrics/rectangles";
import { measureText } from "../../../src/scene/text/measure";
import type { Scene } from "../../../src/scene/types";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();

const pages: Readonly<Record<string, PageSize>> = {
  slide: slideSize(1920),
  "larger slide": slideSize(2560),
  "column and a half": journalSize(140, 300),
  "journal page": journalSize(190, 300),
  square: squareSize(),
};

const pictures: Readonly<Record<string, (language: Language) => Scene>> = {
  overview: (language) => realScene(context.evidence, language, "overview").scene,
  molecules: (language) => realScene(context.evidence, language, "molecules").scene,
  "PI3K/Akt/mTOR alone": (language) => {
    const picture = pathwayPicture(context.evidence, noFilters, "PI3K-AKT-MTOR", language);
    if (!picture) throw new Error("the review reports on PI3K/Akt/mTOR");
    return picture.scene;
  },
};

interface Part {
  readonly of: string;
  readonly area: Rectangle;
}

/** What some items of some groups cover, a hair less, for what only touches is not covered. */
function partsOf(page: FigurePage, wanted: (group: DrawingGroup) => DrawingGroup["items"]): Part[] {
  const hair = page.picture.scale * 0.2;
  return page.groups.flatMap((group) =>
    wanted(group).flatMap((item) => {
      const area = groupBounds({ ...group, items: [item] }, measureText);
      const { left, top, right, bottom } = area ?? { left: 0, top: 0, right: 0, bottom: 0 };
      return [
        { of: group.id, area: { left: left + hair, top: top + hair, right: right - hair, bottom: bottom - hair } },
      ];
    }),
  );
}

const shapes = (group: DrawingGroup, role: string) =>
  group.items.filter((item) => item.kind === "shape" && item.role === role);

describe.each(["en", "zh"] as const)("counts on contested arrows (%s)", (language) => {
  describe.each(Object.entries(pictures))("in the picture %s", (_, pictureOf) => {
    const scene = pictureOf(language);
    const made = new Map<PageSize, FigurePage>();
    const pageOf = (size: PageSize) => {
      const page = made.get(size) ?? composeFigure(scene, { ...slideSpec, size, textScale: "auto" }, context);
      made.set(size, page);
      return page;
    };

    test.each(Object.entries(pages))("cover no head, box, badge or other counts on a %s", (_, size) => {
      const page = pageOf(size);
      const labels = partsOf(page, (group) => (group.kind === "edge-label" ? shapes(group, "ground") : []));
      expect(labels).toHaveLength(scene.edges.filter((edge) => inView(edge) && edge.label).length);
      const others: Readonly<Record<string, Part[]>> = {
        head: partsOf(page, (group) => (group.kind === "edge" ? shapes(group, "head") : [])),
        box: partsOf(page, (group) => (group.kind === "node" ? shapes(group, "body") : [])),
        badge: partsOf(page, (group) => (group.kind === "node" ? shapes(group, "mark") : [])),
        caption: partsOf(page, (group) => (group.kind === "caption" ? group.items : [])),
      };
      const covered = labels.flatMap((label, i) => [
        ...Object.entries(others).flatMap(([kind, parts]) =>
          parts.filter((part) => overlaps(label.area, part.area)).map((part) => `${label.of}: ${kind} of ${part.of}`),
        ),
        ...labels
          .slice(i + 1)
          .filter((other) => overlaps(label.area, other.area))
          .map((other) => `${label.of}: counts of ${other.of}`),
      ]);
      expect(covered).toEqual([]);
    });

    test.each(Object.entries(pages))("leave captions clear of boxes on a %s", (_, size) => {
      const page = pageOf(size);
      const captions = partsOf(page, (group) => (group.kind === "caption" ? group.items : []));
      const boxes = partsOf(page, (group) =>
        group.kind === "node" || group.kind === "container" ? shapes(group, "body") : [],
      );
      const met = captions.flatMap(({ of, area }) =>
        boxes.filter((box) => overlaps(box.area, area)).map((box) => `${of}: ${box.of}`),
      );
      expect(met).toEqual([]);
    });
  });
});
