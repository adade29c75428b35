import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fullNetwork } from "../../src/domain/network";
import { edgeClasses, edgeSigns, nodeStates } from "../../src/domain/network/types";
import { moleculeRoleSchema } from "../../src/domain/records";
import { legendEntries } from "../../src/encoding/legend";
import {
  type LegendFacts,
  legendGroupMessage,
  legendGroups,
  sidesKinds,
  wordsOfEntry,
} from "../../src/encoding/legend-entry";
import { factsOfNetwork } from "../../src/encoding/legend-facts";
import { testCategories } from "../domain/categories";
import { isopsoralen } from "../domain/real";
import { testSceneCategory } from "../scene/categories";

const everything: LegendFacts = {
  arrows: edgeClasses.flatMap((cls) =>
    edgeSigns.map((sign, i) => ({ cls, sign, weight: i === 0 ? ("strong" as const) : ("light" as const), width: 1 })),
  ),
  states: new Set(nodeStates),
  categories: [null, ...testCategories.map(({ id }) => testSceneCategory(id)).reverse()],
  outcome: "outcome of a test",
  shapes: new Set(["compound", "container", "pathway", "molecule", "process", "outcome"]),
  roles: new Set(moleculeRoleSchema.options),
  weights: new Set(["strong", "usual", "light"]),
  badges: new Set(["discrepancy", "retracted"]),
  sides: new Map(sidesKinds.map((kind) => [kind, "↑2"])),
  counts: "↑12 · ↓5",
  predicted: true,
  quiet: true,
  counted: { state: "up", studies: "2" },
  uncounted: "down",
  lanes: "Bone formation",
  number: "[9]",
};

function message(language: string, key: string): unknown {
  const catalogue: unknown = JSON.parse(readFileSync(`src/i18n/messages/${language}/encoding.json`, "utf8"));
  return key
    .replace("encoding:", "")
    .split(".")
    .reduce<unknown>(
      (at, part) => (typeof at === "object" && at !== null ? Reflect.get(at, part) : undefined),
      catalogue,
    );
}

describe("the legend", () => {
  it("has words in both languages for every entry and heading", () => {
    const keys = [
      ...legendEntries(everything).flatMap(({ words }) => ("message" in words ? [words.message] : [])),
      ...legendGroups.map(legendGroupMessage),
    ];
    for (const language of ["en", "zh"]) {
      for (const key of keys) expect(message(language, key), `${language} ${key}`).toBeTypeOf("string");
    }
  });

  it("explains every category, each once", () => {
    const ids = legendEntries(everything).map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const sign of edgeSigns) expect(ids).toContain(`sign.${sign}`);
    for (const cls of edgeClasses) expect(ids).toContain(`class.${cls}`);
    // Categories in the dataset's order, what is in none of them last.
    const categories = ids.filter((id) => id.startsWith("category."));
    expect(categories).toEqual([...testCategories.map(({ id }) => `category.${id}`), "category.none"]);
    for (const state of nodeStates) if (state !== "untested") expect(ids).toContain(`state.${state}`);
  });

  it("takes the words of categories and outcomes from the dataset", () => {
    const wordsOf = (id: string) => {
      const entry = legendEntries(everything).find((each) => each.id === id);
      return entry && wordsOfEntry(entry, (key) => key);
    };
    expect(wordsOf("category.whole-bone")).toBe("whole bone");
    expect(wordsOf("shape.outcome")).toBe("outcome of a test");
    expect(wordsOf("sign.up")).toBe("encoding:sign.up");
  });

  it("names no category in a dataset that has none", () => {
    const ids = legendEntries({ ...everything, categories: [null] }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("category."))).toEqual([]);
  });

  it("shows only what occurs", () => {
    const { nodes } = fullNetwork(isopsoralen(), { level: "overview", toggled: [] });
    const ids = legendEntries({
      ...factsOfNetwork({ nodes: nodes.slice(0, 2), edges: [] }, "en"),
      outcome: "outcome",
      lanes: null,
      number: null,
    }).map((entry) => entry.id);
    expect(ids).toContain("shape.pathway");
    expect(ids).not.toContain("shape.outcome");
    expect(ids.some((id) => id.startsWith("sign.") || id.startsWith("class."))).toBe(false);
  });

  it("stands for filters where there is one", () => {
    const filterOf = (id: string) => legendEntries(everything).find((entry) => entry.id === id)?.filter;
    expect(filterOf("class.predicted")).toEqual({ classes: ["predicted"] });
    expect(filterOf("category.osteoclast")).toEqual({ effects: ["osteoclast"] });
    expect(filterOf("badge.retracted")).toEqual({ retracted: "hidden" });
    expect(filterOf("sign.up")).toBeNull();
  });
});
