import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { smallestText } from "../../../src/figure/frame/small-text";
import { composeBest } from "../../../src/figure/proposal/best-setting";
import { journalSize, squareSize } from "../../../src/figure/spec/presets";
import { isopsoralen } from "../../domain/real";
import { realContext, slideSpec } from "../fixture-spec";

const evidence = isopsoralen();
const pathways = ["PI3K-AKT-MTOR", "NF-KB", "WNT-BCATENIN", "OSTEOGENIC-REGULATORS"];
const sizes = [
  ["square", squareSize(1080)],
  ["90 mm", journalSize(90, 300)],
] as const;

describe.each(sizes)("one pathway on a page of %s", (_, size) => {
  it.each(pathways)("%s: its legend is no larger than its words", (id) => {
    for (const language of ["en", "zh"] as const) {
      const picture = pathwayPicture(evidence, noFilters, id, language);
      if (!picture) throw new Error(`nothing of ${id}`);
      const spec = { ...slideSpec, size, title: id, textScale: "auto", citations: "room", footer: "room" } as const;
      const { page } = composeBest(picture, spec, realContext());
      const of = (isLegend: boolean) =>
        smallestText(page.groups.filter(({ kind }) => (kind === "legend") === isLegend))?.points ?? 0;
      const words =
        smallestText(page.groups.filter(({ kind }) => kind === "node" || kind === "container"))?.points ?? 0;
      expect(of(true)).toBeGreaterThanOrEqual(6 - 0.05);
      expect(of(true), `${language}, beside words of ${words}`).toBeLessThanOrEqual(Math.max(words, 6) + 0.05);
      // A column is too narrow for some of them, which the composer says.
      if (size.medium !== "print") expect(words, language).toBeGreaterThanOrEqual(6);
    }
  });
});
