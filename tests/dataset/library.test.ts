import { describe, expect, it } from "vitest";
import { worded } from "../../src/cli/sources/fault-words";
import { compileFolder } from "../../src/dataset/compile";
import { libraryOf } from "../../src/dataset/library";
import { libraryIssues } from "../../src/dataset/library-issues";
import { smallDataset } from "./small-dataset";

const library = libraryOf([
  [
    {
      id: "SP7",
      kind: "molecule",
      name: { en: "Osterix", zh: "Osterix" },
      synonyms: ["Osx"],
      xrefs: ["hgnc.symbol:SP7"],
    },
    { id: "RUNX2", kind: "complex", name: { en: "Of the library", zh: "库" } },
  ],
]);

/** The small dataset whose file of nodes ends with these lines, and whose second study names another object. */
function compiledWith(lines: string, object: string) {
  const files = smallDataset({ "studies/ref-07.yaml": [["object: RUNX2", `object: ${object}`]] });
  return compileFolder([...files, { path: "entities/more.yaml", text: lines }], library);
}

describe("an entity without a name", () => {
  it("takes its identity from the library, and keeps what it has of its own", () => {
    const result = compiledWith("- { id: SP7, pathway: MTOR-PATHWAY, synonyms: [SP-7], category: osteoblast }", "SP7");
    expect(result).toMatchObject({ ok: true });
    const entity = result.ok && result.dataset.entities.find(({ id }) => id === "SP7");
    expect(entity).toMatchObject({
      kind: "molecule",
      name: { en: "Osterix" },
      synonyms: ["SP-7"],
      xrefs: ["hgnc.symbol:SP7"],
      pathway: "MTOR-PATHWAY",
    });
  });

  it("is a fault where the library does not know the id, with the id that was probably meant", () => {
    const result = compiledWith("- { id: OSX, category: osteoblast }\n- { id: SP8, category: osteoblast }", "OSX");
    const names = result.ok ? [] : result.issues.map(worded).filter(({ field }) => field === "name");
    expect(names.map(({ record, line, expected }) => [record, line, expected])).toEqual([
      ["OSX", 1, 'a name, or an id that the entity library has (did you mean "SP7"?)'],
      ["SP8", 2, 'a name, or an id that the entity library has (did you mean "SP7"?)'],
    ]);
  });
});

describe("an entity with a name", () => {
  it("is the dataset's own, even where the library has one of its id", () => {
    const result = compileFolder(smallDataset(), library);
    const own = result.ok && result.dataset.entities.find(({ id }) => id === "RUNX2");
    expect(own).toMatchObject({ kind: "molecule", name: { en: "RUNX2" } });
  });
});

describe("an id that is not in the dataset", () => {
  it("is answered with the library's, by any of its names", () => {
    for (const word of ["SP7", "osterix", "osx"]) {
      const result = compiledWith("", word);
      const issue = result.ok ? undefined : result.issues.map(worded).find(({ code }) => code === "unknown-id");
      expect(issue?.expected).toContain('the entity library knows it: write "- id: SP7" in a file of entities/');
    }
  });
});

describe("an id that is nearly one of the dataset", () => {
  it("is answered with that alone", () => {
    const result = compiledWith("", "RUNX-2");
    const issue = result.ok ? undefined : result.issues.map(worded).find(({ code }) => code === "unknown-id");
    expect(issue?.expected).toBe('the id of an entity (did you mean "RUNX2"?)');
  });
});

describe("faults of the library", () => {
  it("have file, line, record and field", () => {
    const text = `- { id: A, kind: molecule, name: { en: A, zh: A } }
- { id: A, kind: molecule, name: { en: A, zh: A } }
- { id: B, kind: molecule, name: { en: B, zh: B }, pathway: A }
`;
    const issues = libraryIssues([
      { path: "a.yaml", text },
      { path: "b.yaml", text: "id: A" },
    ]);
    expect(issues.map(({ code, file, line, record, field }) => [code, file, line, record, field])).toEqual([
      ["duplicate-id", "a.yaml", 2, "A", "id"],
      ["unknown-field", "a.yaml", 3, "B", "pathway"],
      ["wrong-type", "b.yaml", 1, "(whole file)", ""],
    ]);
  });
});
