import { warmUpCatalogues } from "../../i18n";
import { idle } from "../../scene/runtime/idle";
import {
  AboutDialog,
  BringInDialog,
  EditPage,
  ExportDialog,
  FigureReading,
  HelpDialog,
  Introduction,
  OfferedFigure,
  pageParts,
  SaveAsDialog,
  StudyPanel,
  TakeIn,
} from "./parts";

/** The interface has this long to itself, ms. */
const restMs = 2000;
/** Where the browser never has time, it takes some, ms. */
const longestWaitMs = 5000;

const inOrder: readonly (() => Promise<unknown>)[] = [
  StudyPanel.warmUp,
  () => import("../../features/search/search-index"),
  pageParts.studies.warmUp,
  pageParts.outline.warmUp,
  HelpDialog.warmUp,
  ExportDialog.warmUp,
  pageParts.contested.warmUp,
  pageParts.routes.warmUp,
  pageParts.gaps.warmUp,
  pageParts.compare.warmUp,
  pageParts.datasets.warmUp,
  EditPage.warmUp,
  TakeIn.warmUp,
  OfferedFigure.warmUp,
  BringInDialog.warmUp,
  SaveAsDialog.warmUp,
  AboutDialog.warmUp,
  FigureReading.warmUp,
  Introduction.warmUp,
  warmUpCatalogues,
  () => import("../../features/routes/search/find-routes"),
  () => import("../../figure/png/figure-to-png"),
  () => import("../../figure/png/recipe"),
];

/**
 * Fetches, one after another and when nothing else is to be done, what the reader may open next: from then on it opens
 * at once, and without a network; `last` comes after all of it. Not where the reader saves data, or the network is slow.
 * Returns the undo.
 */
export function warmUpWhenIdle(last: () => Promise<unknown>): () => void {
  const abort = new AbortController();
  const run = async (): Promise<void> => {
    await new Promise((resolve) => {
      setTimeout(resolve, restMs);
    });
    for (const load of [...inOrder, last]) {
      await idle(longestWaitMs);
      if (abort.signal.aborted) return;
      // What does not come now is asked for when it is needed.
      await load().catch(() => undefined);
    }
  };
  if (mayFetchAhead()) run().catch(() => undefined);
  return () => abort.abort();
}

function mayFetchAhead(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData !== true && !/2g/.test(connection?.effectiveType ?? "");
}
