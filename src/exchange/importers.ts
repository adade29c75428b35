import type { FormatId, Importer } from "./base/formats";
import { datasetImporters } from "./dataset/importers";
import { networkImporters } from "./networks/importers";
import { referenceImporters } from "./references/importers";
import { tableImporters } from "./tables/importers";
import { xmlImporters } from "./xml/importers";

/** Every format that is opened. A family of formats keeps its rows in its folder; one more family is a row here. */
export const importers: readonly Importer[] = [
  ...datasetImporters,
  ...tableImporters,
  ...networkImporters,
  ...xmlImporters,
  ...referenceImporters,
];

/** The importer of a format; null where it is only saved. */
export function importerOf(id: FormatId): Importer | null {
  return importers.find((importer) => importer.id === id) ?? null;
}

/** What a file dialog offers. */
export const acceptedFiles = [...new Set(importers.flatMap(({ accept }) => accept.split(",")))].join(",");
