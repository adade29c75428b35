import { describe, expect, it } from "vitest";
import {
  arrowPaint,
  arrowWeight,
  arrowWidth,
  broughtForward,
  nodeWeight,
  palettes,
  themeNames,
} from "../../src/encoding";
import { contrast } from "./contrast";

describe("the weight of arrows and boxes", () => {
  it("is greatest for a direction that several studies report", () => {
    expect(arrowWeight({ cls: "tested", sign: "up" }, 2)).toBe("strong");
    expect(arrowWeight({ cls: "tested", sign: "down" }, 1)).toBe("usual");
    expect(nodeWeight("down", 3)).toBe("strong");
    expect(nodeWeight("up", 1)).toBe("usual");
  });

  it("is least without a direction, and for steps that were not measured, however many studies there are", () => {
    expect(arrowWeight({ cls: "tested", sign: "unsigned" }, 5)).toBe("light");
    expect(arrowWeight({ cls: "inferred", sign: "up" }, 5)).toBe("light");
    expect(arrowWeight({ cls: "predicted", sign: "unsigned" }, 1)).toBe("light");
    for (const state of ["changed", "mixed", "none", "untested"] as const) expect(nodeWeight(state, 4)).toBe("light");
  });

  it("grows gently with the number of studies, and only where a direction is reported", () => {
    const widths = [1, 2, 4, 8, 14].map((studies) => arrowWidth("tested", studies));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect((widths.at(-1) ?? 0) / (widths[0] ?? 1)).toBeLessThan(3);
    expect(arrowWidth("tested", 8, "light")).toBe(arrowWidth("tested", 1));
  });

  it("does not stay light where a selection brings the thing forward", () => {
    expect(broughtForward("light", "focus")).toBe("usual");
    expect(broughtForward("light", "normal")).toBe("light");
    expect(broughtForward("strong", "focus")).toBe("strong");
  });

  it.each(themeNames)("leaves light lines at 3:1 against the ground or more (%s)", (theme) => {
    const { ground } = palettes[theme];
    for (const sign of ["up", "down", "unsigned"] as const) {
      const { colour } = arrowPaint({ cls: "inferred", sign, weight: "light" }, theme);
      expect(contrast(colour, ground), `${sign} ${colour}`).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, ground)).toBeLessThan(
        contrast(palettes[theme].inks[sign === "unsigned" ? "plain" : sign], ground),
      );
    }
  });
});
