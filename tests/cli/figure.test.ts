import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

/** A file that lives as long as the running test. */
const out = (name: string) => join(temporaryFolder([]), name);

describe("figure", () => {
  it.each([
    ["svg", /^<\?xml/],
    ["pdf", /^%PDF-/],
    ["pptx", /^PK/],
  ])("draws the overview of a dataset as %s", async (ending, head) => {
    const file = out(`overview.${ending}`);
    const { code, told } = await run("figure", "data/silymarin", "--preset", "slide", "-o", file);
    expect(code).toBe(0);
    expect(told).toContain(`${file}: Widescreen slide`);
    expect(readFileSync(file, "latin1").slice(0, 20)).toMatch(head);
  });

  it("speaks the language that is asked for, and answers other programs", async () => {
    const file = out("zh.svg");
    const { told } = await run("figure", "data/silymarin", "--language", "zh", "-o", file, "--json");
    expect(JSON.parse(told)).toMatchObject({ ok: true, file });
    expect(readFileSync(file, "utf8")).toContain("\u6c34\u98de\u84df");
  });

  it("says what is expected of a page, an ending and a theme, with the nearest", async () => {
    for (const [given, said] of [
      [["-o", "x.jpg"], 'ending "jpg": expected one of svg, png, pdf, pptx'],
      [["-o", "x.svg", "--preset", "slid"], "did you mean slide?"],
      [["-o", "x.svg", "--theme", "drak"], "expected one of light, dark, print"],
      [[], "No file to write"],
    ] as const) {
      const { code, told } = await run("figure", "data/silymarin", ...given);
      expect([code, told]).toEqual([2, expect.stringContaining(said)]);
    }
  });
});
