import type { Page } from "@playwright/test";
import { formatIssue } from "../../src/cli/sources/fault-words";
import { readDatasetFolder } from "../../src/cli/sources/read-folder";
import { compileFolder } from "../../src/dataset/compile";
import type { CompiledDataset } from "../../src/domain/records";

/** A second dataset, invented for tests, which is never shipped. */
export function liverMini(): CompiledDataset {
  const result = compileFolder(readDatasetFolder("tests/fixtures/datasets/liver-mini"));
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.dataset;
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#888"/></svg>';

/** Puts the second dataset beside those that the bundle ships, as the build would. */
export async function shipSecond(page: Page): Promise<void> {
  const dataset = liverMini();
  const { id, title, version, date } = dataset.dataset;
  const entry = {
    ...{ id, title, version, date, file: `data/${id}.json`, picture: `data/${id}.svg` },
    subjects: [{ en: "Silymarin", zh: "水飞蓟素" }],
    ...{ studies: dataset.studies.length, findings: dataset.findings.length },
  };
  await page.route("**/data/index.json", async (route) => {
    try {
      const response = await route.fetch();
      const listing = (await response.json()) as { readonly datasets: readonly object[] };
      await route.fulfill({ response, json: { datasets: [...listing.datasets, entry] } });
    } catch {
      // The page that asked has been left.
    }
  });
  await page.route(`**/data/${id}.json`, (route) => route.fulfill({ json: dataset }));
  // Nobody has found an order of its boxes: the app looks for one.
  await page.route(`**/data/${id}.order.json`, (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
  await page.route(`**/data/${id}.svg`, (route) => route.fulfill({ contentType: "image/svg+xml", body: picture }));
}

/** The dataset as a file of the reader's. */
export function liverFile(name = "own.json", change: (text: string) => string = (text) => text) {
  const text = change(JSON.stringify(liverMini()));
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}
