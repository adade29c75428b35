import settings from "../../data/datasets.json";
import type { Language } from "../domain/records";
import { ownDataset } from "./own-file";

/*
 * Files that are shipped beside the page: the build writes them, the app fetches them. Paths are
 * relative to the page, wherever that is served from.
 */

/** The dataset that a first visit opens, and a link that names none: its folder in `data/`. A file with one graph has but that. */
export const firstDataset = ownDataset ?? settings.first;

/** Folders of evidence bases that are served beside the page: paths from it. */
export const shippedBases: readonly string[] = settings.bases;

/** What every dataset is, for the start page: see `listing.ts`. */
export const listingFile = "data/index.json";

/** The compiled dataset. */
export function dataFile(id: string): string {
  return `data/${id}.json`;
}

/** Name of the `meta` element of the page with the digest of the first dataset, which the build checked and drew. */
export const datasetDigest = "osteograph-dataset";

/** The order of its boxes in the picture: in the dataset's own folder, as `npm run layout:order` wrote it. */
export const authoredOrderFile = "order.json";

/** The same beside the page: the one of its folder, or one that the build found. */
export function orderFile(id: string): string {
  return `data/${id}.order.json`;
}

/** A small picture of its overview, without words. */
export function smallPictureFile(id: string): string {
  return `data/${id}.svg`;
}

/** What a first visit opens with: the columns, or on a phone that is held upright the rows. */
export type OpeningForm = "columns" | "rows";

/** Name of an opening in a language, as the root element of the page and names of files have it. */
export function openingName(language: Language, form: OpeningForm): string {
  return form === "rows" ? `${language}-rows` : language;
}

/** The scene that a first visit opens with, and the words for its canvas. */
export function openingFile(id: string, language: Language, form: OpeningForm): string {
  return `data/${id}.opening.${openingName(language, form)}.json`;
}

/** The same as a picture, where the page itself does not hold it. */
export function openingPictureFile(id: string, language: Language, form: OpeningForm): string {
  return `data/${id}.opening.${openingName(language, form)}.svg`;
}

/** JSON Schema of the compiled form. */
export const schemaFile = "data/dataset.schema.json";

/** What the app is made of, by whom and under which licences. */
export const licencesFile = "licences.json";

/** Entities that collections share: names and identifiers. */
export const libraryFile = "data/entities.json";
