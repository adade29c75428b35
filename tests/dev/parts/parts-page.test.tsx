import { readdirSync, readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PartsPage } from "../../../src/dev/parts/PartsPage";
import { speak, startI18n } from "../../../src/i18n";

const code = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(`src/${path}`, "utf8") }));

const isComponent = (name: string) => /^[A-Z][a-z]/.test(name) && !/(Icon|Error)$/.test(name);

/** Components of src/ui that are imported by name where `isThere` says. */
function taken(isThere: (path: string) => boolean): ReadonlySet<string> {
  const names = code
    .filter(({ path }) => isThere(path))
    .flatMap(({ text }) =>
      [...text.matchAll(/import \{([^}]*)\} from "[^"]*\/ui(?:\/[^"]*)?"/g)].flatMap(([, list = ""]) =>
        list.split(",").map((name) => name.trim()),
      ),
    );
  return new Set(names.filter((name) => !name.startsWith("type ")).filter(isComponent));
}

describe("the page of all ui parts", () => {
  it("has every component of src/ui that the app takes", () => {
    const inUse = taken((path) => !/^(ui|dev)\//.test(path));
    const shown = taken((path) => path.startsWith("dev/"));
    expect(inUse.size).toBeGreaterThan(20);
    expect([...inUse].filter((name) => !shown.has(name)).sort()).toEqual([]);
  });

  it.each(["en", "zh"] as const)("shows each under its name, in %s", async (language) => {
    await startI18n("en");
    await speak(language);
    render(<PartsPage />);
    const names = screen.getAllByRole("region").map((each) => each.getAttribute("aria-label"));
    expect(names).toEqual(expect.arrayContaining(["Button", "Chip", "Picker", "Toast"]));
    expect(document.body.textContent).not.toMatch(/\b(compare|export|top-bar|help):/);
  });

  it("is no part of the bundle", () => {
    const others = code.filter(({ path }) => !path.startsWith("dev/"));
    expect(others.filter(({ text }) => text.includes("/dev/parts")).map(({ path }) => path)).toEqual([]);
    expect(readFileSync("vite.config.ts", "utf8")).not.toContain("dev/parts");
    expect(readFileSync("index.html", "utf8")).not.toContain("/src/dev/");
  });
});
