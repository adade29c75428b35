import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Previewed, previewed } from "../../src/cli/preview/previewed";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

function opened(folder: string) {
  const lines: string[] = [];
  const preview = previewed(folder, { log: (text) => lines.push(text), error: (text) => lines.push(text) });
  return { preview, lines };
}

function effectNow(preview: Previewed): unknown {
  const { findings } = JSON.parse(preview.file("/data/small.json") ?? "") as {
    readonly findings: readonly { readonly id: string; readonly effect: string }[];
  };
  return findings.find(({ id }) => id === "r07-rats-RUNX2")?.effect;
}

describe("preview", () => {
  it("serves the folder's dataset and an index of it alone, and no order where the folder has none", () => {
    const { preview, lines } = opened(temporaryFolder(smallDataset()));
    expect(preview.file("/data/small.json")).toBeNull();
    expect(preview.refresh()).toBe(true);
    expect(lines.join("\n")).toContain("no errors found. small 1.0.0");
    expect(JSON.parse(preview.file("/data/small.json") ?? "")).toMatchObject({ dataset: { id: "small" } });
    expect(JSON.parse(preview.file("/data/index.json") ?? "").datasets).toMatchObject([{ id: "small", studies: 2 }]);
    expect(preview.file("/data/small.order.json")).toBeNull();
    expect(preview.file("/data/isopsoralen.json")).toBeNull();
  });

  it("serves the order that the folder has, where it fits", () => {
    const { preview } = opened("data/isopsoralen");
    preview.refresh();
    expect(preview.file("/data/isopsoralen.order.json")).toBe(
      JSON.stringify(JSON.parse(readFileSync("data/isopsoralen/order.json", "utf8"))),
    );
  });

  it("keeps the last version without errors, prints the errors, and goes on when they are corrected", () => {
    const folder = temporaryFolder(smallDataset());
    const { preview, lines } = opened(folder);
    preview.refresh();
    const file = join(folder, "studies", "ref-07.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("effect: decreases", "effect: lowers"));
    expect(preview.refresh()).toBe(false);
    expect(lines.join("\n")).toContain('ref-07.yaml:19: record r07-rats-RUNX2, field effect\n  found:    "lowers"');
    expect(lines.at(-1)).toBe("The page keeps the last version without errors.");
    expect(effectNow(preview)).toBe("decreases");
    writeFileSync(file, text.replace("effect: decreases", "effect: increases"));
    expect(preview.refresh()).toBe(true);
    expect(effectNow(preview)).toBe("increases");
    const told = lines.length;
    expect([preview.refresh(), lines.length]).toEqual([false, told]);
  });

  it("says which ports there are", async () => {
    const { code, told } = await run("preview", temporaryFolder(smallDataset()), "--port", "http");
    expect(code).toBe(2);
    expect(told).toContain('--port: found "http", expected a whole number');
  });
});
