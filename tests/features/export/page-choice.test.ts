import { describe, expect, it } from "vitest";
import { firstPageChoice, pageName, pageSizeOf } from "../../../src/evidence-ui/figure-page/page-choice";
import { pointsPerMm } from "../../../src/figure/spec/presets";

const view = { width: 960, height: 640 };
const typed = (width: string, height: string) =>
  ({ ...firstPageChoice, kind: "custom", custom: { unit: "mm", width, height, dpi: "300" } }) as const;

describe("a page of the reader's own measure", () => {
  it("is understood with a decimal comma and in full-width digits", () => {
    for (const width of ["85.5", "85,5", "８５．５"]) {
      expect(pageSizeOf(typed(width, ""), view)?.width).toBeCloseTo(85.5 * pointsPerMm, 3);
    }
  });

  it("may be 25 mm, as the message says, and neither less nor nothing", () => {
    expect(pageSizeOf(typed("25", "25"), view)?.height).toBeCloseTo(25 * pointsPerMm, 3);
    for (const width of ["24.9", "", "1,2,3", "wide"]) expect(pageSizeOf(typed(width, ""), view)).toBeNull();
  });

  it("is named in the file by its measure", () => {
    expect(pageName(typed("841", ""))).toBe("841mm");
    expect(pageName({ ...firstPageChoice, kind: "journal", journal: 90 })).toBe("journal-90mm");
  });
});
