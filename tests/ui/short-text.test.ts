import { expect, it } from "vitest";
import { shortText } from "../../src/ui/basics/short-text";

it("leaves a text as it is that is short enough, and cuts a longer one between characters", () => {
  expect(shortText("node=NF-KB")).toBe("node=NF-KB");
  expect(shortText("a".repeat(60))).toBe("a".repeat(60));
  expect(shortText("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
  expect(shortText("🦴".repeat(1_000_000), 4)).toBe("🦴🦴🦴…");
});
