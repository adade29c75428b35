import type { CompiledDataset } from "../domain/records";

type Info = { readonly dataset: Pick<CompiledDataset["dataset"], "review"> };

/**
 * The key of a message by where the evidence comes from: some sentences speak of the review, and have a second wording, under the
 * same key with `_own`, for a collection of papers without one.
 */
export function bySource({ dataset }: Info, key: string): string {
  return dataset.review === undefined ? `${key}_own` : key;
}

/** The same as a context of i18next, beside the values of a message. */
export function sourceContext({ dataset }: Info): { readonly context?: "own" } {
  return dataset.review === undefined ? { context: "own" } : {};
}
