import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { expect, it } from "vitest";
import { datasetPlugin } from "../../src/cli/build/dataset-plugin";
import { smallDataset } from "../dataset/small-dataset";
import { temporaryFolder } from "./temporary-folder";

/** Names of the files that a build writes, and its warnings. */
function built(plugin: Plugin): { readonly files: readonly string[]; readonly warnings: readonly string[] } {
  const files: string[] = [];
  const warnings: string[] = [];
  const hook: unknown = plugin.generateBundle;
  if (typeof hook !== "function") throw new Error("The plugin writes no files.");
  hook.call({
    emitFile: ({ fileName }: { readonly fileName: string }) => files.push(fileName),
    warn: (message: string) => warnings.push(message),
  });
  return { files, warnings };
}

const folderOf = (id: string, files: ReturnType<typeof smallDataset>) =>
  files.map(({ path, text }) => ({ path: `${id}/${path}`, text }));

it("a dataset with errors is left out and named, and the others are built", () => {
  const broken = smallDataset({ "studies/ref-06.yaml": [["effect: inhibits", "effect: blocks"]] });
  const data = temporaryFolder([...folderOf("psoralen", broken), ...folderOf("small", smallDataset())]);
  const { files, warnings } = built(datasetPlugin(data));
  expect(files).toEqual(["data/small.json", "data/dataset.schema.json"]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/studies\/ref-06\.yaml:20[\s\S]*data\/psoralen is left out of the app/);
});

it("the dataset that the app opens with has to be without errors", () => {
  const data = temporaryFolder([{ path: "isopsoralen/gaps.yaml", text: "- { id: another }" }]);
  cpSync(resolve("data/isopsoralen/dataset.yaml"), join(data, "isopsoralen/dataset.yaml"));
  expect(() => built(datasetPlugin(data))).toThrow(/data\/isopsoralen has \d+ faults/);
});
