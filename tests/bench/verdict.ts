import type { Visit } from "./measure";

export interface Measured {
  readonly app: readonly Visit[];
  readonly bare: readonly Visit[];
}

/** One line of the table: medians of both pages, ms, and how they compare. */
export interface Comparison {
  readonly measure: keyof Visit;
  readonly app: number;
  readonly bare: number;
  readonly ratio: number;
  readonly budget: number;
  readonly isMet: boolean;
}

/** The most that the app may take, as a share of what the bare page takes. */
export const budgets: Readonly<Record<keyof Visit, number>> = { picture: 0.35, interactive: 1.3 };

/** The most that the scripts of the entry may weigh, bytes gzipped. */
export const entryBudget = 110_000;

/** Sets the medians of both pages beside the budgets. */
export function compare({ app, bare }: Measured): readonly Comparison[] {
  return (["picture", "interactive"] as const).map((measure) => {
    const ours = median(app.map((visit) => visit[measure]));
    const theirs = median(bare.map((visit) => visit[measure]));
    const ratio = ours / theirs;
    return { measure, app: ours, bare: theirs, ratio, budget: budgets[measure], isMet: ratio <= budgets[measure] };
  });
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
