import { type Collection, collections } from "../../dataset/drafts/draft";
import { isSameValue } from "../../dataset/same-value";
import { type CompiledDataset, paperIds, type ToRead } from "../../domain/records";
import { type Difference, fieldsThatDiffer } from "./differences";

/** A record that two versions do not have alike. */
export interface Item {
  /** Names it among all: its list and id. */
  readonly key: string;
  readonly list: Collection;
  readonly id: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Where both have it: the fields that differ. */
  readonly fields: readonly Difference[];
  /** Whether both can be kept: it has room for a note. */
  readonly canKeepBoth: boolean;
}

/** Two versions of a collection, compared record by record. */
export interface Piles {
  readonly equal: number;
  readonly onlyThere: readonly Item[];
  readonly onlyHere: readonly Item[];
  readonly differs: readonly Item[];
}

/** Lists whose records have a note. */
const withNote: readonly Collection[] = ["findings", "entities", "background"];

/** @param theirs the other version in the ids of mine: see `aligned`. Without what the collections say of themselves. */
export function pilesOf(mine: CompiledDataset, theirs: CompiledDataset): Piles {
  let equal = 0;
  const onlyThere: Item[] = [];
  const onlyHere: Item[] = [];
  const differs: Item[] = [];
  for (const list of collections) {
    const [own, others] = [byId(mine[list]), byId(theirs[list])];
    const item = (id: string, fields: readonly Difference[] = []): Item => ({
      ...{ key: `${list} ${id}`, list, id, mine: own.get(id) ?? null, theirs: others.get(id) ?? null, fields },
      canKeepBoth: withNote.includes(list),
    });
    for (const id of own.keys()) if (!others.has(id)) onlyHere.push(item(id));
    for (const [id, record] of others) {
      const before = own.get(id);
      if (before === undefined) onlyThere.push(item(id));
      else if (isSameValue(before, record)) equal += 1;
      else differs.push(item(id, fieldsThatDiffer(list, id, before, record)));
    }
  }
  return { equal, onlyThere: onlyThere.filter((item) => !isKnownPaper(mine, item)), onlyHere, differs };
}

/** A paper that is still to be read there, and is in my collection already. */
function isKnownPaper({ studies, toRead }: CompiledDataset, { list, theirs }: Item): boolean {
  if (list !== "toRead") return false;
  const known = new Set([...studies, ...toRead].flatMap(({ citation }) => paperIds(citation)));
  return paperIds((theirs as ToRead).citation).some((id) => known.has(id));
}

function byId(records: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> {
  return new Map(records.map((record) => [record.id, record]));
}
