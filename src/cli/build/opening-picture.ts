import type { OpeningFile } from "../../app/first-load/first-canvas";
import type { OpeningForm } from "../../dataset/files";
import { buildEvidence } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import { networkOfBothReadings, type View } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { visibleNetwork } from "../../domain/visible";
import { type PagePictures, pagePictures } from "../../figure/svg/page-picture";
import { catalogues } from "../../i18n/catalogues";
import { composeScene } from "../../scene/compose/compose-scene";
import { cutBelow } from "../../scene/compose/cut-below";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import { searchOrder } from "../../scene/layout/order/order";
import type { Scene } from "../../scene/types";
import { rowWidths } from "../../ui/basics/screen";
import { digestOfDataset } from "./dataset-text";

const overview: View = { level: "overview", toggled: [] };
export const molecules: View = { level: "molecules", toggled: [] };
const seed = 1;
/** How long the build searches: tries, and orders drawn and compared after them. The app searches for a shorter time. */
export const orderSearch = { seed, tries: 8, steps: 60_000 } as const;

/** The order of boxes for all levels and languages of a dataset, found in everything that can ever be drawn of it. */
export function orderOf(dataset: CompiledDataset): Order {
  return searchOrder(networkOfBothReadings(dataset, molecules), orderSearch);
}

/** The overview as the app shows it first. */
export function openingScene(
  dataset: CompiledDataset,
  order: Order,
  language: Language,
  form: OpeningForm = "columns",
): Scene {
  const evidence = buildEvidence(dataset, "review");
  const rows = form === "rows" ? ({ setting: "rows", across: rowWidths.phone.across } as const) : {};
  const layout = layoutNetwork(networkOfBothReadings(dataset, overview), { language, order, seed, ...rows });
  const scene = composeScene(layout, visibleNetwork(evidence, noFilters, overview), {
    focus: null,
    background: "focus",
    moves: {},
    evidence,
  });
  return form === "rows" ? cutBelow(scene) : scene;
}

/** What the canvas begins with: the overview, and the words that are read out about the canvas itself. */
export function openingOf(
  dataset: CompiledDataset,
  order: Order,
  language: Language,
  form: OpeningForm = "columns",
): OpeningFile {
  const { canvas, help, minimap } = catalogues[language].words.graph;
  const scene = openingScene(dataset, order, language, form);
  return { scene, digest: digestOfDataset(dataset), labels: { canvas, help, minimap } };
}

/** The opening scenes as pictures for the page itself. */
export function openingPictures(dataset: CompiledDataset, scenes: readonly Scene[]): PagePictures {
  return pagePictures(scenes, { titles: scenes.map(({ language }) => dataset.dataset.title[language]) });
}
