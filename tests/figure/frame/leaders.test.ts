import { expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { slideSize } from "../../../src/figure/spec/presets";

import { realContext, slideSpec } from "../fixture-spec";
import { repeatedPicture } from "../parts";

test.each(["en", "zh"] as const)("no badge of a slide stands further than 12 mm from its arrow (%s)", (language) => {
  const { scene } = repeatedPicture(2, undefined, language);
  const size = slideSize(1920);
  const page = composeFigure(scene, { ...slideSpec, size, textScale: "auto", citations: "room" }, realContext());
  const lengths = page.groups.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind !== "shape" || item.role !== "rule" || item.outline.kind !== "path") return [];
      const [piece] = item.outline.pieces;
      const { start } = item.outline;
      return piece ? [Math.hypot(piece.to.x - start.x, piece.to.y - start.y)] : [];
    }),
  );
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan((12 / 25.4) * 72);
});
