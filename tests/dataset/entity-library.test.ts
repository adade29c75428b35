import { describe, expect, it } from "vitest";
import { sharedEntities } from "../../src/cli/build/dataset-files";
import { readLibrary } from "../../src/dataset/entity-library";

describe("the entity library beside the page", () => {
  it("has every entity of the project's library, as a dataset would have it", () => {
    const entities = readLibrary(JSON.parse(sharedEntities.text()));
    expect(entities.length).toBeGreaterThan(100);
    expect(entities.find(({ id }) => id === "RUNX2")).toMatchObject({ kind: "molecule", name: { en: "RUNX2" } });
  });

  it("is none where the file is something else", () => {
    expect(readLibrary({ error: "not found" })).toEqual([]);
    expect(readLibrary([{ id: "A" }])).toEqual([]);
  });
});
