import { nameKey } from "../../src/domain/names/name-key";
import { signOf } from "../../src/domain/records/base/shared";
import type {
  BaseCounts,
  BaseEdge,
  BaseEntity,
  BaseRow,
  EvidenceBase,
  Pair,
  SignCounts,
} from "../../src/evidence-base/model/contract";
import { namesOf } from "../../src/evidence-base/model/identity";

/** A base of rows in memory. Every row's ends are among the entities. */
export function memoryBase(entities: readonly BaseEntity[], rows: readonly BaseRow[]): EvidenceBase {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const ordered = rows.toSorted(inOrder);
  const edges = edgesOf(ordered, byKey);
  const total = edges.reduce(summed, none);
  const counts: BaseCounts = { ...total, rows: rows.length, edges: edges.length, entities: entities.length };
  return {
    counts: async () => counts,
    named: async (names) => {
      const asked = new Set(names.map(nameKey));
      return entities.filter((entity) => namesOf(entity).some((name) => asked.has(name))).toSorted(byKeys);
    },
    entities: async (keys) => [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []).toSorted(byKeys),
    edges: async (entity, side) =>
      edges.filter(
        ({ source, target }) => (side !== "target" && source === entity) || (side !== "source" && target === entity),
      ),
    evidence: async (pair) => ordered.filter((row) => isOf(row, pair)),
  };
}

const isOf = (row: Pair, { source, target }: Pair) => row.source === source && row.target === target;

const none: SignCounts = { increases: 0, decreases: 0, noEffect: 0, unsigned: 0, interacts: 0 };

function summed(a: SignCounts, b: SignCounts): SignCounts {
  return {
    increases: a.increases + b.increases,
    decreases: a.decreases + b.decreases,
    noEffect: a.noEffect + b.noEffect,
    unsigned: a.unsigned + b.unsigned,
    interacts: a.interacts + b.interacts,
  };
}

const countOf: Readonly<Record<string, keyof SignCounts>> = {
  "1": "increases",
  "-1": "decreases",
  "0": "noEffect",
  null: "unsigned",
};

/** Which of the counts a row goes to. */
function countOfRow({ relation }: BaseRow): keyof SignCounts {
  return relation === "interacts" ? "interacts" : (countOf[String(signOf(relation))] ?? "unsigned");
}

function edgesOf(rows: readonly BaseRow[], entities: ReadonlyMap<string, BaseEntity>): readonly BaseEdge[] {
  const pairs = new Map<string, BaseRow[]>();
  for (const row of rows) {
    const pair = JSON.stringify([row.source, row.target]);
    const of = pairs.get(pair);
    if (of === undefined) pairs.set(pair, [row]);
    else of.push(row);
  }
  return [...pairs.values()].flatMap((of): BaseEdge[] => {
    const [source, target] = [entities.get(of[0]?.source ?? ""), entities.get(of[0]?.target ?? "")];
    if (source === undefined || target === undefined) return [];
    const papers = of.flatMap(({ PMID, DOI }) => (PMID ? [`pmid:${PMID}`] : DOI ? [`doi:${DOI.toLowerCase()}`] : []));
    return [
      {
        source: source.key,
        sourceName: source.name,
        sourceKind: source.kind,
        target: target.key,
        targetName: target.name,
        targetKind: target.kind,
        ...of.map((row) => ({ ...none, [countOfRow(row)]: 1 })).reduce(summed, none),
        rows: of.length,
        papers: new Set(papers).size,
      },
    ];
  });
}

const compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);
const byKeys = (a: BaseEntity, b: BaseEntity) => compare(a.key, b.key);

/** The order of evidence, wherever it is read from. */
function inOrder(a: BaseRow, b: BaseRow): number {
  return (
    compare(a.source, b.source) ||
    compare(a.target, b.target) ||
    compare(a.recordId, b.recordId) ||
    compare(a.PMID, b.PMID) ||
    compare(a.DOI, b.DOI) ||
    compare(a.relation, b.relation) ||
    compare(a.sentence, b.sentence)
  );
}
