import type { Network } from "../../domain/network/types";
import { layoutLarge } from "../layout/large/layout-large";
import { isLarge, isMap } from "../layout/large/size";
import { type LayoutOptions, layoutNetwork } from "../layout/layout-network";
import type { Order } from "../layout/model/model";
import { rootGraph } from "../layout/model/roots";
import { searchOrder, shortSearch } from "../layout/order/order";
import type { Layout } from "../types";

/** What a layout worker is asked for: places for a network, in an order found before or to be found now. */
export interface LayoutRequest {
  readonly network: Network;
  /** Where the order is searched for: everything that can ever be drawn of the dataset. */
  readonly whole: Network;
  /** The dataset is too large for that: `whole` is no more than what is in view, and its order is to be found soon. */
  readonly isPart?: boolean;
  readonly options: LayoutOptions;
  /** How often the search for an order restarts; the search's own number where this is left out. */
  readonly tries?: number;
}

export type LayoutAnswer =
  /** How much of the search is done, 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  /** A first picture of what takes longer, which the last one replaces. */
  | { readonly kind: "rough"; readonly layout: Layout }
  /** `order` is null where the network is too large for columns. */
  | { readonly kind: "done"; readonly order: Order | null; readonly layout: Layout };

/** Arrows from which on a rough picture comes first, and the search is cut short: a few seconds are all that it may take. */
const manyArrows = 60;
const roughSearch = { tries: 1, effort: 0.01 } as const;

/** Does the work of a layout worker; `answer` is told of every part of the search that is done. */
export function answerLayout(
  { network, whole, isPart, options, tries }: LayoutRequest,
  answer: (message: LayoutAnswer) => void,
): void {
  const { seed, language, across } = options;
  const onProgress = (share: number): void => answer({ kind: "progress", share });
  if (isLarge(network) || (isPart && isMap(rootGraph(network), across !== undefined))) {
    const onRough = (layout: Layout): void => answer({ kind: "rough", layout });
    answer({
      kind: "done",
      order: null,
      layout: layoutLarge(network, { language, onRough, onProgress, ...(across !== undefined && { across }) }),
    });
    return;
  }
  if (!options.order && whole.edges.length > manyArrows && tries === undefined) {
    const rough = searchOrder(whole, { seed, ...roughSearch });
    answer({ kind: "rough", layout: layoutNetwork(network, { ...options, order: rough }) });
  }
  const search = { ...(isPart && shortSearch), ...(tries !== undefined && { tries }) };
  const order = options.order ?? searchOrder(whole, { seed, onProgress, ...search });
  answer({ kind: "done", order, layout: layoutNetwork(network, { ...options, order }) });
}
