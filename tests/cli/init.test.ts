import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ThemeName, themes } from "../../src/cli/init/themes";
import { projectLibrary } from "../../src/cli/sources/library";
import { readDatasetAt } from "../../src/cli/sources/read-dataset";
import { run, runWithAnswers } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const names = Object.keys(themes) as ThemeName[];

/** Path of a folder that is not there yet. */
const newFolder = (name = "psoralen") => join(temporaryFolder([]), name);

const made = (folder: string) => {
  const result = readDatasetAt(folder);
  if (!result?.ok) throw new Error(JSON.stringify(result?.issues));
  return result.dataset;
};

describe("init", () => {
  it.each(names.flatMap((theme) => ["own", "review"].map((source) => [theme, source] as const)))(
    "makes a dataset about %s from %s sources that has no error, and is in form",
    async (theme, source) => {
      const folder = newFolder();
      const { code, told } = await run("init", folder, "--subject", "psoralen", "--theme", theme, "--source", source);
      expect(code).toBe(0);
      expect(told).toContain(`npm run data -- preview ${folder}`);
      expect(await run("validate", folder)).toMatchObject({ code: 0 });
      expect(await run("fmt", folder, "--check")).toMatchObject({ code: 0 });
      const { dataset, entities, findings } = made(folder);
      expect(dataset.id).toBe("psoralen");
      expect(dataset.categories.map(({ id }) => id)).toEqual(themes[theme].categories.map(({ id }) => id));
      expect(dataset.review === undefined).toBe(source === "own");
      expect(entities.map(({ id, kind }) => [id, kind])).toEqual([["psoralen", "compound"]]);
      // Nothing invented is in the picture.
      expect(findings).toEqual([]);
    },
  );

  it("writes a hook and a workflow that check the dataset, for a team that copies them", async () => {
    const folder = newFolder();
    await run("init", folder, "--subject", "psoralen", "--theme", "bone", "--source", "own");
    const hook = readFileSync(join(folder, "git/pre-commit"), "utf8");
    expect(hook).toMatch(/^#!\/bin\/sh\n/);
    const workflow = readFileSync(join(folder, "git/workflow.yml.txt"), "utf8");
    const calls = `${hook}${workflow}`.match(/data -- \w+ "?\S+?"?(?= |\n|$)/g) ?? [];
    expect(calls.map((call) => call.split(" ")[2])).toEqual(["validate", "fmt", "validate", "fmt", "stats"]);
    for (const call of calls) expect(call).toContain(folder);
    expect(parse(workflow).jobs.evidence.steps).toHaveLength(6);
    // They are no records: the dataset is right with them in its folder.
    expect(await run("validate", folder)).toMatchObject({ code: 0 });
  });

  it.each(names)("offers nodes about %s that the library has, in categories of the dataset", (theme) => {
    const library = projectLibrary();
    const { nodes, categories } = themes[theme];
    expect(nodes.filter(([id]) => !library.records.has(id))).toEqual([]);
    expect(nodes.filter(([, category]) => !categories.some(({ id }) => id === category))).toEqual([]);
  });

  it("has a form that is a whole study once its # are taken away", async () => {
    const folder = newFolder();
    await run("init", folder, "--subject", "psoralen", "--theme", "bone");
    const nodes = join(folder, "entities", "nodes.yaml");
    writeFileSync(nodes, readFileSync(nodes, "utf8").replace("# - { id: RUNX2", "- { id: RUNX2"));
    const form = readFileSync(join(folder, "studies", "form.txt"), "utf8");
    writeFileSync(join(folder, "studies", "example2024.yaml"), form.replace(/^# (curation|summary|arms| {2})/gm, "$1"));
    expect((await run("validate", folder)).told).toContain("1 studies, 1 findings");
  });

  it("writes in one language where only one is wanted", async () => {
    const folder = newFolder("buguzhisu");
    await run("init", folder, "--subject", "补骨脂素", "--theme", "bone", "--languages", "zh");
    const text = readFileSync(join(folder, "dataset.yaml"), "utf8");
    expect(text).toContain('title: { zh: "补骨脂素与骨骼" }');
    expect(text).not.toContain("translate");
    expect(made(folder).dataset.languages).toEqual(["zh"]);
  });

  it("asks for what is not given, and again where an answer makes no sense", async () => {
    const folder = newFolder();
    const answers = ["silymarin", "lever", "2", "en fr", "en", "", "Silymarin and the liver"];
    const { code, told } = await runWithAnswers(answers, "init", folder);
    expect(code).toBe(0);
    expect(told).toContain('Found "lever", expected bone, liver, cartilage, blank (did you mean "liver"?).');
    expect(told).toContain('Found "en fr", expected one or more of en, zh');
    expect(made(folder).dataset).toMatchObject({
      title: { en: "Silymarin and the liver" },
      theme: { en: "the liver" },
      languages: ["en"],
    });
  });

  it("says what is missing or wrong where nobody can be asked", async () => {
    const folder = newFolder();
    expect(await run("init", folder)).toMatchObject({
      code: 2,
      told: expect.stringContaining("--subject is missing."),
    });
    const misspelt = await run("init", folder, "--subject", "psoralen", "--theme", "bones");
    expect(misspelt.code).toBe(2);
    expect(misspelt.told).toContain(
      '--theme: found "bones", expected bone, liver, cartilage, blank (did you mean "bone"?)',
    );
    expect((await run("init")).told).toContain("Name one folder");
    expect((await run("init", newFolder("mine & yours"))).told).toContain('Found "mine & yours", expected letters');
  });

  it("refuses a folder that is not empty, and changes nothing in it", async () => {
    const folder = temporaryFolder([{ path: "notes.txt", text: "mine" }]);
    const { code, told } = await run("init", folder, "--subject", "psoralen", "--theme", "bone");
    expect(code).toBe(2);
    expect(told).toContain("is there already and is not empty");
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });

  it("is what a slip of its name is taken for", async () => {
    expect((await run("intit", newFolder())).told).toContain('"intit" is not a data command (did you mean "init"?)');
  });
});
