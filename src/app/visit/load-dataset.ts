import type { DatasetIssue } from "../../dataset/drafts/issue";
import { dataFile, firstDataset } from "../../dataset/files";
import type { CompiledDataset } from "../../domain/records";

export type Loaded =
  | { readonly kind: "ready"; readonly dataset: CompiledDataset }
  | { readonly kind: "broken"; readonly issues: readonly DatasetIssue[] }
  | { readonly kind: "unreachable"; readonly reason: string };

const file = dataFile(firstDataset);

/** Fetches the evidence and reads it through the dataset's one door. Never throws. */
export async function loadDataset(): Promise<Loaded> {
  try {
    const [response, { parseCompiled }] = await Promise.all([
      fetch(`./${file}`),
      import("../../dataset/parse-compiled"),
    ]);
    if (!response.ok) return { kind: "unreachable", reason: `${response.status} ${response.statusText}`.trim() };
    const result = parseCompiled(await response.text(), file.slice("data/".length));
    return result.ok ? { kind: "ready", dataset: result.dataset } : { kind: "broken", issues: result.issues };
  } catch (error) {
    return { kind: "unreachable", reason: error instanceof Error ? error.message : String(error) };
  }
}
