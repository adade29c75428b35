import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folded, nameKey } from "../../../src/domain/names/name-key";

describe("names that are compared", () => {
  it("are one in any letter case, width, with Greek letters spelt out, with or without hyphens and spaces", () => {
    for (const [a, b] of [
      ["TGF-β1", "tgf beta1"],
      ["ＲＵＮＸ２", "runx2"],
      ["µ-opioid", "μ opioid"],
      ["NF–κB", "NF-kappaB"],
    ] as const)
      expect(nameKey(a), a).toBe(nameKey(b));
  });

  it("are two where a sign or a number differs, and never empty", () => {
    expect(nameKey("IL-1β")).not.toBe(nameKey("IL-1α"));
    expect(nameKey("A.1")).not.toBe(nameKey("A1"));
    expect(nameKey("−")).toBe("−");
    expect(folded("Ⅳ")).toBe("iv");
  });

  it("are folded in one place: no other file of the program puts width and letter case of a text aside", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
    const own = files.filter((file) =>
      /normalize\("NFKC"\)\s*\.toLowerCase\(\)/.test(readFileSync(join("src", file), "utf8")),
    );
    expect(own).toEqual([join("domain", "names", "name-key.ts")]);
  });
});
