import { expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { lettersOf, pictureReads } from "../../../src/figure/frame/readable";
import { composeBest } from "../../../src/figure/proposal/best-setting";
import { journalSize, squareSize } from "../../../src/figure/spec/presets";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();

test.each(["en", "zh"] as const)(
  "a pathway with many arrows is set in rows on a page that is not wide (%s)",
  (language) => {
    const picture = pathwayPicture(context.evidence, noFilters, "PI3K-AKT-MTOR", language);
    if (!picture) throw new Error("The review has that pathway.");
    for (const [size, floor] of [
      [squareSize(), 12],
      [journalSize(90, 600), 6],
    ] as const) {
      const spec = { ...slideSpec, size, subtitle: "", citations: false, footer: false, textScale: "auto" } as const;
      const { page, scene } = composeBest(picture, spec, context);
      expect(scene.setting).toMatch(/rows$/);
      expect(pictureReads(page)).toBe(true);
      expect(lettersOf(page)).toBeGreaterThanOrEqual(floor);
    }
  },
);
