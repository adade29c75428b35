import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../../src/cli/build/datasets";
import { formatIssue } from "../../../src/cli/sources/fault-words";
import { compileFolderAt } from "../../../src/cli/sources/read-dataset";
import { compileFolder } from "../../../src/dataset/compile";
import { orderForFile } from "../../../src/dataset/folder/field-order";
import { filesOf } from "../../../src/dataset/folder/files-of";
import { formatted } from "../../../src/dataset/folder/format";
import type { CompiledDataset } from "../../../src/domain/records";
import { compiled, smallDataset } from "../small-dataset";

/** The lists of a dataset in the order of their ids. */
function sorted(dataset: CompiledDataset): CompiledDataset {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lists = Object.entries(dataset).map(([name, value]) => [
    name,
    Array.isArray(value) ? byId(value as { id: string }[]) : value,
  ]);
  return Object.fromEntries(lists) as CompiledDataset;
}

function back(dataset: CompiledDataset): CompiledDataset {
  const result = compileFolder(filesOf(dataset));
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.dataset;
}

describe("a dataset written as its folder", () => {
  it.each(datasetIds("data"))("%s comes back equal", (id) => {
    const result = compileFolderAt(resolve("data", id));
    if (!result.ok) throw new Error("it does not compile");
    expect(sorted(back(result.dataset))).toEqual(sorted(result.dataset));
  });

  it("keeps words that YAML would read as something else", () => {
    const small = compiled(smallDataset());
    const [first, ...others] = small.entities;
    if (first === undefined) throw new Error("no entities");
    const odd = [
      "NO",
      "null",
      "1e5",
      "012345",
      "=SUM(A1)",
      "@home",
      'A < B & "C"',
      "- x",
      "a: b",
      "#7",
      "‏عربي",
      "Ca²⁺",
    ];
    const dataset = { ...small, entities: [{ ...first, synonyms: odd }, ...others] };
    expect(back(dataset).entities[0]?.synonyms).toEqual(odd);
  });

  it("keeps relations with their sources, and papers to read", () => {
    const small = compiled(smallDataset());
    const known = { status: "as cited" as const, author: [], authorsTruncated: false, unchecked: [] };
    const citation = { ...known, DOI: "10.1/x" };
    const dataset: CompiledDataset = {
      ...small,
      dataset: { ...small.dataset, sources: [{ id: "signor", name: "SIGNOR", kind: "database" }] },
      relations: [
        {
          id: "s1",
          origin: "signor",
          source: "MTOR",
          relation: "activates",
          target: "RUNX2",
          evidence: [{ PMID: "7" }],
        },
      ],
      toRead: [{ id: "chen2020", firstAuthor: "Chen", citation, status: [] }],
    };
    expect(back(dataset)).toEqual(dataset);
  });

  it("is in the form that the formatter keeps", () => {
    for (const { path, text } of filesOf(compiled(smallDataset()))) {
      expect(formatted(text, orderForFile(path))).toBe(text);
    }
  });

  it("has one paper a file, and the same bytes each time", () => {
    const files = filesOf(compiled(smallDataset()));
    expect(files.map(({ path }) => path)).toEqual([
      "dataset.yaml",
      "entities/nodes.yaml",
      "studies/ref-06.yaml",
      "studies/ref-07.yaml",
      "background/ref-05.yaml",
      "source-checks.yaml",
      "gaps.yaml",
    ]);
    expect(filesOf(back(compiled(smallDataset())))).toEqual(files);
  });
});
