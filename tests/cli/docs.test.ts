import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { run } from "./run-data";

const called = (text: string) => [...text.matchAll(/npm run data -- (\w+)/g)].map(([, verb = ""]) => verb);

it.each(["data/README.md", "data/README.zh.md"])(
  "%s names every verb of the data command, and no other",
  async (path) => {
    const { told } = await run("help");
    const verbs = [...new Set(called(told))];
    expect(verbs.length).toBeGreaterThan(8);
    const named = new Set(called(readFileSync(path, "utf8")).filter((verb) => verb !== "help"));
    expect([...named].sort()).toEqual(verbs.sort());
  },
);

it.each(["README.md", "README.zh.md", "docs/how-to-add.md", "CONTRIBUTING.md"])(
  "%s names verbs that there are",
  async (path) => {
    const { told } = await run("help");
    const known = [...called(told), "help"];
    expect(called(readFileSync(path, "utf8")).filter((verb) => !known.includes(verb))).toEqual([]);
  },
);
