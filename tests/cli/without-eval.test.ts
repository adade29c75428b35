import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutEvalPlugin } from "../../src/cli/build/without-eval-plugin";

const path = `${process.cwd()}/node_modules/zod/v4/core/core.js`;

/** What the plugin makes of a module; null where it leaves it alone. */
function transformed(code: string, id: string): string | null {
  const { transform } = withoutEvalPlugin();
  if (typeof transform !== "function") throw new Error("The plugin transforms nothing.");
  const made = Reflect.apply(transform, null, [code, id]) as { readonly code: string } | null;
  return made?.code ?? null;
}

describe("the build of zod", () => {
  it("sets the parsers that need no eval before any schema is made", () => {
    expect(transformed(readFileSync(path, "utf8"), path)).toContain("__zod_globalConfig = { jitless: true }");
  });

  it("fails where zod keeps its settings elsewhere, and touches no other module", () => {
    expect(() => transformed("export const settings = {};", path)).toThrow(/zod has no/);
    expect(transformed("__zod_globalConfig = {}", "/src/own.ts")).toBeNull();
  });
});
