import { firstDataset } from "../../dataset/files";
import { compiledDataset, datasetIds } from "../build/datasets";
import { orderOfFolder } from "../build/folder-order";
import { composeOverviews } from "./gallery";
import type { GalleryFigure } from "./wish";

/** The overviews of all datasets of a data folder but that of a first visit, each with the day of its data. */
export function overviewsOfOthers(dataFolder: string): readonly GalleryFigure[] {
  return datasetIds(dataFolder)
    .filter((id) => id !== firstDataset)
    .flatMap((id) => {
      const dataset = compiledDataset(dataFolder, id);
      const today = new Date(`${dataset.dataset.date}T12:00:00`);
      return composeOverviews(dataset, orderOfFolder(dataFolder, id, dataset), today);
    });
}
