import type { CompiledDataset } from "../../domain/records";
import type { Loss, LossCode, Saver } from "../base/formats";
import type { CslItem } from "./write/csl-item";

/** What a list of papers does not say. */
const lost: Partial<Record<LossCode, (dataset: CompiledDataset) => number>> = {
  findings: ({ findings }) => findings.length,
  experiments: ({ studies }) => studies.flatMap(({ arms }) => arms).length,
  background: ({ background }) => background.length,
  relations: ({ relations }) => relations.length,
  discrepancies: ({ sourceChecks }) => sourceChecks.length,
  gaps: ({ gaps }) => gaps.length,
};

function losses(dataset: CompiledDataset): readonly Loss[] {
  return (Object.keys(lost) as LossCode[]).flatMap((code) => {
    const count = lost[code]?.(dataset) ?? 0;
    return count === 0 ? [] : { code, count };
  });
}

async function written(dataset: CompiledDataset, write: (items: readonly CslItem[]) => string): Promise<Uint8Array> {
  const { itemsOf } = await import("./write/items");
  return new TextEncoder().encode(write(itemsOf(dataset)));
}

/** The papers of a collection for programs of references. */
export const referenceSavers: readonly Saver[] = [
  {
    id: "ris",
    ending: ".ris",
    type: "application/x-research-info-systems",
    losses,
    write: async (dataset) => written(dataset, (await import("./write/ris")).toRis),
  },
  {
    id: "bibtex",
    ending: ".bib",
    type: "application/x-bibtex",
    losses,
    write: async (dataset) => written(dataset, (await import("./write/bibtex")).toBibtex),
  },
  {
    id: "csl",
    ending: ".json",
    type: "application/vnd.citationstyles.csl+json",
    losses,
    write: (dataset) => written(dataset, (items) => `${JSON.stringify(items, null, 2)}\n`),
  },
];
