import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verbs } from "../../src/cli/data";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const twoFaults = {
  "studies/ref-06.yaml": [["effect: inhibits", "effect: blocks"]],
  "studies/ref-07.yaml": [["object: RUNX2", "object: RUNX3"]],
} as const;

describe("validate", () => {
  it("says of a good folder that there is no error and what is in it", async () => {
    const { code, told } = await run("validate", temporaryFolder(smallDataset()));
    expect(code).toBe(0);
    expect(told).toContain("no errors found. small 1.0.0: 2 studies, 3 findings, 1 background statements");
  });

  it("lists every fault with file, line, record and field, and ends with code 1", async () => {
    const { code, told } = await run("validate", temporaryFolder(smallDataset(twoFaults)));
    expect(code).toBe(1);
    expect(told).toContain('studies/ref-06.yaml:20: record r06-cells-MTOR, field effect\n  found:    "blocks"');
    expect(told).toContain('did you mean "RUNX2"?');
    expect(told).toContain("2 errors.");
  });

  it("takes one file of a folder and lists the faults of that file", async () => {
    const folder = temporaryFolder(smallDataset(twoFaults));
    const { code, told } = await run("validate", join(folder, "studies", "ref-07.yaml"));
    expect(code).toBe(1);
    expect(told).toContain("ref-07.yaml:");
    expect(told).not.toContain("ref-06.yaml");
    expect(told).toContain("1 further error in other files");
    expect((await run("validate", join(folder, "gaps.yaml"))).code).toBe(0);
  });

  it("takes a compiled dataset", async () => {
    const folder = temporaryFolder([{ path: "broken.json", text: '{ "schemaVersion": "1.0" }' }]);
    const { code, told } = await run("validate", join(folder, "broken.json"));
    expect(code).toBe(1);
    expect(told).toContain("broken.json: record (whole file), field entities");
  });
});

describe("what it says", () => {
  const unit = [["unit: μmol/L", "unit: mol"]] as const;

  it("is one line for many equal faults, with every place", async () => {
    const files = smallDataset();
    const entities = Array.from(
      { length: 6 },
      (_, i) => `- { id: E${i}, kind: molecule, name: { en: E, zh: E }, colour: red }`,
    );
    const { code, told } = await run(
      "validate",
      temporaryFolder([...files, { path: "entities/more.yaml", text: entities.join("\n") }]),
    );
    expect(code).toBe(1);
    expect(told.match(/field colour/g)).toHaveLength(1);
    expect(told).toMatch(
      /6 times, field colour\n.*\n.*\n {2}in: {7}entities\/more\.yaml:1 \(E0\), .*more\.yaml:6 \(E5\)/,
    );
  });

  it("is one JSON document for other programs, faults or none", async () => {
    const good = JSON.parse((await run("validate", temporaryFolder(smallDataset()), "--json")).told);
    expect(good).toMatchObject({
      ok: true,
      errors: [],
      warnings: [],
      contents: { id: "small", counts: { studies: 2 } },
    });
    const { code, told } = await run(
      "validate",
      "--json",
      temporaryFolder(smallDataset({ "studies/ref-06.yaml": unit })),
    );
    expect(code).toBe(1);
    expect(JSON.parse(told)).toMatchObject({
      ok: false,
      errors: [{ code: "wrong-value", file: "studies/ref-06.yaml", line: 16, record: "r06" }],
    });
  });
});

describe("build", () => {
  it("writes the document that the app reads", async () => {
    const folder = temporaryFolder(smallDataset());
    const file = join(folder, "out", "small.json");
    expect((await run("build", folder, "-o", file)).code).toBe(0);
    expect(parseCompiled(readFileSync(file, "utf8")).ok).toBe(true);
    expect((await run("validate", file)).code).toBe(0);
  });

  it("leaves an earlier document alone where the folder has faults", async () => {
    const folder = temporaryFolder(smallDataset(twoFaults));
    const file = join(folder, "small.json");
    writeFileSync(file, "earlier");
    expect((await run("build", folder, "-o", file)).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe("earlier");
  });
});

describe("a call that makes no sense", () => {
  it.each([
    [[]],
    [["check", "."]],
    [["validate"]],
    [["validate", "no/such/folder"]],
    [["validate", ".", "extra"]],
    [["validate", "playwright.config.yaml"]],
  ])("%j gets the usage and code 2", async (args) => {
    const { code, told } = await run(...args);
    expect(code).toBe(2);
    expect(told).toContain("npm run data -- validate <folder or file>");
  });

  it.each([
    [["build", "."], "-o <file.json>"],
    [["build", ".", "-o"], "-o needs a value"],
    [["build", "package.json", "-o", "x.json"], '"package.json" is a file'],
    [["prune"], "No folder given."],
    [["prune", ".", "--dryrun"], "There is no flag --dryrun here (did you mean --dry-run?)."],
    [["prune", ".", "--json=yes"], "--json takes no value."],
  ])("%j gets code 2, what is wrong, and the usage of its verb alone", async (args, wrong) => {
    const { code, told } = await run(...args);
    expect(code).toBe(2);
    expect(told).toContain(wrong);
    expect(told).toContain(`npm run data -- ${args[0]} <folder>`);
    expect(told).not.toContain("validate <folder or file>");
  });

  it.each([...Object.keys(verbs), "validat"])("of %s is one JSON document where that was asked for", async (verb) => {
    const { code, told } = await run(verb, "no/such/thing", "--such", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(told)).toEqual({ ok: false, misuse: expect.stringMatching(/no flag --such|not a data command/) });
  });

  it("with a misspelt verb is answered with the nearest verb, and all of them", async () => {
    const { code, told } = await run("vlidate", ".");
    expect(code).toBe(2);
    expect(told).toContain(
      '"vlidate" is not a data command (did you mean "validate"?). There are: init, add, validate, ',
    );
  });

  it("is none that asks for help", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, told: expect.stringContaining("build <folder>") });
    const { code, told } = await run("prune", "--help");
    expect(code).toBe(0);
    expect(told).toContain("prune <folder> [--dry-run]");
  });
});

describe("the command itself", () => {
  it("ends with the code that it tells", async () => {
    const folder = temporaryFolder(smallDataset(twoFaults));
    const { status, stderr } = spawnSync("npx", ["tsx", "src/cli/data-main.ts", "validate", folder], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("2 errors.");
  });
});
