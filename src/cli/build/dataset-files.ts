import { dataFile, libraryFile, listingFile, orderFile, smallPictureFile } from "../../dataset/files";
import { type Listing, listed } from "../../dataset/listing";
import type { CompiledDataset } from "../../domain/records";
import { smallPicture } from "../../figure/svg/small-picture";
import { projectLibrary } from "../sources/library";
import { textOfDataset } from "./dataset-text";
import { compiledDataset, type Source } from "./datasets";
import { orderOfFolder } from "./folder-order";
import { openingScene } from "./opening-picture";

/** A file beside the page: its path, and what makes it. */
export interface DataFile {
  readonly path: string;
  readonly text: () => string;
}

/** A dataset with the files that are made of it. */
export interface Shipped {
  readonly dataset: CompiledDataset;
  readonly files: readonly DataFile[];
}

/** The files of one dataset. Throws where it has faults. */
export function shippedOf({ id, dataFolder }: Source): Shipped {
  const dataset = compiledDataset(dataFolder, id);
  const order = () => orderOfFolder(dataFolder, id, dataset);
  return {
    dataset,
    files: [
      { path: dataFile(id), text: () => textOfDataset(dataset) },
      { path: orderFile(id), text: () => asLine(order()) },
      { path: smallPictureFile(id), text: () => smallPicture(openingScene(dataset, order(), "en")) },
    ],
  };
}

/** The index of these datasets. */
export function listingOf(shipped: readonly Shipped[]): DataFile {
  const listing = (): Listing => ({ datasets: shipped.map(({ dataset }) => listed(dataset)) });
  return { path: listingFile, text: () => asLine(listing()) };
}

/** The entities that collections share. */
export const sharedEntities: DataFile = {
  path: libraryFile,
  text: () => asLine([...projectLibrary().records.values()]),
};

function asLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
