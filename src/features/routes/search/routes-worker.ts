import { buildEvidence, type Reading } from "../../../domain/evidence";
import type { CompiledDataset } from "../../../domain/records";
import { findRoutes, type RouteQuestion } from "./find-routes";

/** What the worker is sent: the dataset itself, for look-ups are quicker built than copied. */
export interface RoutesRequest {
  readonly dataset: CompiledDataset;
  readonly reading: Reading;
  readonly question: RouteQuestion;
}

/** One question in, its routes out. To stop a search is to end its worker. */
self.onmessage = ({ data }: MessageEvent<RoutesRequest>): void => {
  self.postMessage(findRoutes(buildEvidence(data.dataset, data.reading), data.question));
};
