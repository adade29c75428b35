import type { Network } from "../domain/network/types";
import { type LayoutOptions, layoutNetwork } from "./layout/layout-network";
import type { Order } from "./layout/model";
import { searchOrder } from "./layout/order";
import type { Layout } from "./types";

/** What a layout worker is asked for: places for a network, in an order found before or to be found now. */
export interface LayoutRequest {
  readonly network: Network;
  readonly options: LayoutOptions;
}

export type LayoutAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly order: Order; readonly layout: Layout };

/** Does the work of a layout worker; `answer` is told of every search that is done. */
export function answerLayout({ network, options }: LayoutRequest, answer: (message: LayoutAnswer) => void): void {
  const order =
    options.order ??
    searchOrder(network, { seed: options.seed, onProgress: (share) => answer({ kind: "progress", share }) });
  answer({ kind: "done", order, layout: layoutNetwork(network, { ...options, order }) });
}

// In a window there is a document; here, in a worker, there is none.
if (typeof document === "undefined" && typeof self !== "undefined" && typeof self.postMessage === "function") {
  self.onmessage = ({ data }: MessageEvent<LayoutRequest>): void => {
    answerLayout(data, (message) => self.postMessage(message));
  };
}
