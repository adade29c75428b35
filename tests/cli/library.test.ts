import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/cli/build/datasets";
import { libraryFolder, projectLibrary } from "../../src/cli/sources/library";
import { readDatasetAt } from "../../src/cli/sources/read-dataset";
import { identitySchema } from "../../src/dataset/library";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

describe("the entity library", () => {
  it("is right, is no dataset, and is validated by its folder", async () => {
    expect(await run("validate", libraryFolder)).toMatchObject({
      code: 0,
      told: expect.stringContaining("no errors found"),
    });
    expect(datasetIds(join(libraryFolder, ".."))).not.toContain("entities");
  });

  it("says of each node that the shipped dataset has too what that says of it", () => {
    const { records } = projectLibrary();
    const result = readDatasetAt(join(libraryFolder, "../isopsoralen"));
    const entities = result?.ok ? result.dataset.entities : [];
    const shared = entities.flatMap((entity) => {
      const identity = identitySchema.safeParse(records.get(entity.id));
      return identity.success ? [{ own: identitySchema.strip().parse(entity), identity: identity.data }] : [];
    });
    expect(shared.length).toBeGreaterThan(100);
    for (const { own, identity } of shared) expect(own).toEqual(identity);
  });

  it("gives its identity to an entity of a dataset that has only an id, and no box", async () => {
    const named = smallDataset({
      "studies/ref-06.yaml": [["object: MTOR", "object: SP7"]],
      "studies/ref-07.yaml": [["object: RUNX2", "object: BGLAP"]],
    });
    const folder = temporaryFolder([
      ...named,
      { path: "entities/more.yaml", text: "- { id: SP7 }\n- { id: BGLAP }\n" },
    ]);
    const { code, told } = await run("validate", folder);
    expect(told).not.toContain("found:    nothing, expected text");
    const file = join(folder, "out.json");
    expect([code, (await run("build", folder, "-o", file)).code]).toEqual([0, 0]);
    const { told: found } = await run("diff", temporaryFolder(smallDataset()), file);
    expect(found).toContain("+ entity SP7: Osterix");
    expect(found).toContain("+ entity BGLAP: ");
  });
});

describe("entity find", () => {
  it.each([
    ["osterix", "SP7"],
    ["骨钙素", "BGLAP"],
    ["uniprot:P12643", "BMP2"],
    ["ostrix", "SP7"],
  ])("%s is %s", async (word, id) => {
    const { code, told } = await run("entity", "find", word);
    expect(code).toBe(0);
    expect(told).toMatch(new RegExp(`^${id} {2}\\(molecule, data/entities\\)`));
    expect(told).toContain(`- id: ${id}`);
  });

  it("says what to do where nothing goes by a word", async () => {
    expect((await run("entity", "find", "qwertyuiop")).told).toContain("No entity goes by");
    expect((await run("entity", "find")).code).toBe(2);
    expect(JSON.parse((await run("entity", "find", "RUNX2", "--json")).told).found[0]).toMatchObject({ id: "RUNX2" });
  });
});
