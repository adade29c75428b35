import type { CompiledDataset } from "../../domain/records";
import type { IncomingEvidence, IncomingNetwork } from "../base/incoming";
import type { Setting } from "./setting";

type Relation = CompiledDataset["relations"][number];

/** Id of the source of relations: one that the collection has under this name and version, else a new one. */
export function sourceOf(setting: Setting, origin: IncomingNetwork["origin"]): string {
  const { name, version, licence, isDatabase } = origin;
  const { sources } = setting.info;
  const known = sources.find((source) => source.name === name && source.version === version);
  if (known) return known.id;
  const id = nextId(name, new Set(sources.map((source) => source.id)));
  const added = {
    id,
    name,
    ...(version && { version }),
    ...(licence && { licence }),
    kind: isDatabase ? "database" : "file",
  } as const;
  setting.info = { ...setting.info, sources: [...sources, added] };
  return id;
}

function nextId(name: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "source";
  let number = 1;
  while (taken.has(number === 1 ? plain : `${plain}-${number}`)) number += 1;
  return number === 1 ? plain : `${plain}-${number}`;
}

/** What makes two relations of one source the same. */
function sameKey({
  origin,
  source,
  target,
  relation,
  mechanism,
  residue,
  recordId,
}: Omit<Relation, "id" | "evidence">): string {
  return JSON.stringify([origin, source, target, relation, mechanism, residue, recordId]);
}

/** Adds relations that the collection does not have; of one that it has, evidence that is new. */
export class Relations {
  readonly #setting: Setting;
  readonly #at: Map<string, number>;
  added = 0;
  known = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#at = new Map(setting.relations.map((relation, at) => [sameKey(relation), at]));
  }

  add(relation: Omit<Relation, "id">): void {
    const { relations, relationIds } = this.#setting;
    const at = this.#at.get(sameKey(relation));
    const known = at === undefined ? undefined : relations[at];
    if (at === undefined || known === undefined) {
      this.#at.set(sameKey(relation), relations.length);
      relations.push({ id: relationIds.next(`${relation.source}-${relation.target}`, "relation"), ...relation });
      this.added += 1;
      return;
    }
    const has = new Set(known.evidence.map((each) => JSON.stringify(each)));
    const fresh = relation.evidence.filter((each) => !has.has(JSON.stringify(each)));
    relations[at] = { ...known, evidence: [...known.evidence, ...fresh] };
    this.known += 1;
  }
}

/** Evidence of a file in the fields of a relation; identifiers that are none are kept as text. */
export function evidenceOf({ pmid, doi, text, sentence, taxon, cell }: IncomingEvidence): Relation["evidence"][number] {
  const isPmid = pmid !== undefined && /^\d+$/.test(pmid);
  const isDoi = doi !== undefined && /^10\.\S+\/\S+$/.test(doi);
  const isTaxon = taxon !== undefined && /^\d+$/.test(taxon);
  const rest = [text, isPmid ? "" : pmid, isDoi ? "" : doi, isTaxon ? "" : taxon].filter((each) => each).join("; ");
  return {
    ...(isPmid && { PMID: pmid }),
    ...(isDoi && { DOI: doi }),
    ...(rest !== "" && { text: rest }),
    ...(sentence && { sentence }),
    ...(isTaxon && { taxon }),
    ...(cell && { cell }),
  };
}
