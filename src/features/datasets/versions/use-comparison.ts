import { useMemo, useState } from "react";
import { aligned } from "../../../collection/compare/aligned";
import { type Choice, merged, usualChoice } from "../../../collection/compare/merged";
import { type Item, type Piles, pilesOf } from "../../../collection/compare/piles";
import type { Bilingual, CompiledDataset } from "../../../domain/records";
import { type OpenCollection, useCollectionIfAny } from "../../../store/collections/context";
import type { Outcome } from "../../../store/collections/session";

/** Another version of the open collection, and what is to become of what differs. */
export interface Comparison {
  readonly piles: Piles;
  readonly theirs: CompiledDataset;
  readonly choiceOf: (item: Item) => Choice;
  readonly choose: (item: Item, choice: Choice) => void;
  /** How many records would be another. */
  readonly taken: number;
  /** Takes over what was chosen, as one change. */
  readonly takeOver: (name: string, note: (item: Item) => Bilingual) => Promise<Outcome | null>;
}

/** @param other the other version as it was read; null while there is none. */
export function useComparison(mine: CompiledDataset, other: CompiledDataset | null): Comparison | null {
  const collection: OpenCollection | null = useCollectionIfAny();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const compared = useMemo(() => {
    if (other === null) return null;
    const theirs = aligned(mine, other);
    return { theirs, piles: pilesOf(mine, theirs) };
  }, [mine, other]);
  if (compared === null) return null;
  const { theirs, piles } = compared;
  const choiceOf = (item: Item): Choice => choices.get(item.key) ?? usualChoice(item);
  const all = [...piles.onlyThere, ...piles.differs];
  return {
    ...compared,
    choiceOf,
    choose: (item, choice) => setChoices(new Map(choices).set(item.key, choice)),
    taken: all.filter((item) => choiceOf(item) !== "mine").length,
    takeOver: async (name, note) => {
      const count = all.filter((item) => choiceOf(item) !== "mine").length;
      const of = new Map(all.map((item) => [item.key, choiceOf(item)]));
      const label = { code: "merged", values: { count, name } };
      return collection?.change(label, (dataset) => merged(dataset, theirs, piles, { of, note })) ?? null;
    },
  };
}
