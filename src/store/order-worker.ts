import type { Network } from "../domain/network";
import { searchOrder } from "../scene/layout/order";

/** One network in, its order out. */
self.onmessage = ({ data }: MessageEvent<{ readonly network: Network; readonly seed: number }>): void => {
  self.postMessage(searchOrder(data.network, { seed: data.seed }));
};
