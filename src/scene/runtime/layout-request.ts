import type { Network } from "../../domain/network/types";
import { type LayoutOptions, layoutNetwork } from "../layout/layout-network";
import type { Order } from "../layout/model/model";
import { searchOrder } from "../layout/order/order";
import type { Layout } from "../types";

/** What a layout worker is asked for: places for a network, in an order found before or to be found now. */
export interface LayoutRequest {
  readonly network: Network;
  /** Where the order is searched for: everything that can ever be drawn of the dataset. */
  readonly whole: Network;
  readonly options: LayoutOptions;
  /** How often the search for an order restarts; the search's own number where this is left out. */
  readonly tries?: number;
}

export type LayoutAnswer =
  /** How much of the search is done, 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly order: Order; readonly layout: Layout };

/** Does the work of a layout worker; `answer` is told of every part of the search that is done. */
export function answerLayout(
  { network, whole, options, tries }: LayoutRequest,
  answer: (message: LayoutAnswer) => void,
): void {
  const { seed } = options;
  const onProgress = (share: number): void => answer({ kind: "progress", share });
  const order = options.order ?? searchOrder(whole, { seed, onProgress, ...(tries === undefined ? {} : { tries }) });
  answer({ kind: "done", order, layout: layoutNetwork(network, { ...options, order }) });
}
