import { uniqueId } from "../../../domain/unique-id";
import { knownOrder, shippedOrder } from "../../../store/layout/orders";
import type { AppState } from "../../../store/state";
import { writeUrl } from "../../../store/url";
import { templateFile } from "../../../ui/first-load/contract";
import { dayOf } from "../../../wording/say";
import { withGraph } from "./graph-file";

/**
 * The HTML file of the open dataset, with the changes that are shown, in the present view, language and theme. Rejects where
 * the template does not come.
 */
export async function makeGraphFile(state: AppState, signal: AbortSignal): Promise<{ blob: Blob; name: string }> {
  const { dataset, theme, moves, language } = state;
  const { id } = dataset.dataset;
  const response = await fetch(`./${templateFile}`, { signal });
  if (!response.ok) throw new Error(`${templateFile}: ${response.status}`);
  const html = await withGraph(await response.text(), {
    dataset,
    order: knownOrder(dataset) ?? (await shippedOrder(dataset, signal)),
    // In the file it is the dataset of a first visit, wherever it comes from here.
    view: writeUrl({ ...state, source: { kind: "shipped", id } }),
    theme,
    moves,
    language,
    fileId: uniqueId().slice(0, 8),
  });
  return {
    blob: new Blob([html], { type: "text/html;charset=utf-8" }),
    name: `osteograph_${id}_${dayOf(new Date())}.html`,
  };
}
