import { resolve } from "node:path";
import type { Plugin } from "vite";
import { expect, it } from "vitest";
import { datasetPlugin } from "../../src/cli/build/dataset-plugin";
import { dataFolders } from "../../src/cli/build/datasets";
import { firstDataset } from "../../src/dataset/files";
import { readListing } from "../../src/dataset/listing";
import { smallDataset } from "../dataset/small-dataset";
import { temporaryFolder } from "./temporary-folder";

/** The files that a build writes, by name, and its warnings. */
function built(plugin: Plugin): { readonly files: ReadonlyMap<string, string>; readonly warnings: readonly string[] } {
  const files = new Map<string, string>();
  const warnings: string[] = [];
  const hook: unknown = plugin.generateBundle;
  if (typeof hook !== "function") throw new Error("The plugin writes no files.");
  hook.call({
    emitFile: ({ fileName, source }: { fileName: string; source: string }) => files.set(fileName, source),
    warn: (message: string) => warnings.push(message),
  });
  return { files, warnings };
}

type Changes = Parameters<typeof smallDataset>[0];

/** The folder of a small dataset with this id. */
const folderOf = (id: string, changes: Changes = {}) =>
  smallDataset({ ...changes, "dataset.yaml": [["id: small", `id: ${id}`]] }).map(({ path, text }) => ({
    path: `${id}/${path}`,
    text,
  }));
const faulty: Changes = { "studies/ref-06.yaml": [["effect: inhibits", "effect: blocks"]] };

it("writes each dataset, its order and its picture, and an index with the first in front", () => {
  const data = temporaryFolder([...folderOf("another"), ...folderOf(firstDataset)]);
  const { files, warnings } = built(datasetPlugin([data]));
  expect(warnings).toEqual([]);
  expect([...files.keys()].sort()).toEqual(
    [firstDataset, "another"]
      .flatMap((id) => [`data/${id}.json`, `data/${id}.order.json`, `data/${id}.svg`])
      .concat("data/index.json", "data/entities.json", "data/dataset.schema.json")
      .sort(),
  );
  const listing = readListing(JSON.parse(files.get("data/index.json") ?? ""));
  expect(listing?.datasets.map(({ id }) => id)).toEqual([firstDataset, "another"]);
  expect(listing?.datasets[1]).toEqual({
    id: "another",
    title: { en: "Small", zh: "小" },
    subjects: [{ en: "Compound", zh: "化合物" }],
    studies: 2,
    findings: 3,
    date: "2025-01-31",
    version: "1.0.0",
    file: "data/another.json",
    picture: "data/another.svg",
  });
});

it("draws the small picture with the boxes and arrows of the overview, and without words", () => {
  const { files } = built(datasetPlugin([temporaryFolder(folderOf(firstDataset))]));
  const picture = files.get(`data/${firstDataset}.svg`) ?? "";
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
  expect(picture).toContain("<path");
  expect(picture).not.toContain("<text");
});

it("a dataset with errors is left out and named, and the others are built", () => {
  const data = temporaryFolder([...folderOf("psoralen", faulty), ...folderOf(firstDataset)]);
  const { files, warnings } = built(datasetPlugin([data]));
  expect(files.has("data/psoralen.json")).toBe(false);
  expect(files.get("data/index.json")).not.toContain("data/psoralen.json");
  expect(files.has(`data/${firstDataset}.json`)).toBe(true);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/studies\/ref-06\.yaml:20[\s\S]*data\/psoralen is left out of the app/);
});

it("a dataset whose id is not the name of its folder is left out and named", () => {
  const renamed = folderOf("other").map(({ path, text }) => ({ path: path.replace("other/", "renamed/"), text }));
  const { warnings } = built(datasetPlugin([temporaryFolder([...renamed, ...folderOf(firstDataset)])]));
  expect(warnings).toEqual([expect.stringMatching(/renamed\/dataset\.yaml has the id "other"; expected: "renamed"/)]);
});

it("the dataset that the app opens with has to be there, and without errors", () => {
  const broken = temporaryFolder(folderOf(firstDataset, faulty));
  expect(() => built(datasetPlugin([broken]))).toThrow(new RegExp(`data/${firstDataset} has 1 faults`));
  const missing = temporaryFolder(folderOf("another"));
  expect(() => built(datasetPlugin([missing]))).toThrow(/no folder\. There are: another\./);
});

it("takes the datasets of further folders that the environment names", () => {
  const folders = dataFolders(resolve("."), "tests/fixtures/datasets");
  expect(folders).toEqual([resolve("data"), resolve("tests/fixtures/datasets")]);
  expect(dataFolders(resolve("."), "")).toEqual([resolve("data")]);
  const { files } = built(datasetPlugin([temporaryFolder(folderOf(firstDataset)), ...folders.slice(1)]));
  expect(files.has("data/liver-mini.json")).toBe(true);
});
