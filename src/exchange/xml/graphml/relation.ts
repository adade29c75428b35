import { signOf } from "../../../domain/records";
import { type Relation, relationOf } from "../../networks/shared/relation-words";
import type { Values } from "./keys";
import type { DrawnEdge } from "./yed";

/** One arrow of an edge: along it as the file has it, or against it. */
interface Reading {
  readonly isReversed: boolean;
  readonly relation: Relation;
  readonly printed: string | undefined;
}

export interface Readings {
  readonly arrows: readonly Reading[];
  /** A word that no relation is known for. */
  readonly unknownWord: string | undefined;
  /** Word and drawing, or word and direction, say different things: neither was followed. */
  readonly disagree: string | undefined;
}

/** Attributes in which programs keep what an edge says, the ones that say it most plainly first. */
export const relationAttributes = [
  "interaction",
  "shared interaction",
  "effect",
  "relation",
  "relationship",
  "interaction type",
  "edge type",
  "direction",
  "sign",
  "type",
  "label",
  "edge label",
  "edgelabel",
];

const signs: ReadonlyMap<string, Relation> = new Map([
  ["+", "activates"],
  ["1", "activates"],
  ["+1", "activates"],
  ["-", "inhibits"],
  ["−", "inhibits"],
  ["-1", "inhibits"],
  ["−1", "inhibits"],
]);

/** What Gephi and others say of the edge itself, which is no relation. */
const ofTheEdge = ["directed", "undirected", "mutual"];

function worded(values: Values, label: string | undefined): { word: string | undefined; relation: Relation | null } {
  const said = [
    ...relationAttributes.map((name) => [name, values.get(name)] as const),
    ["label", label] as const,
  ].flatMap(([name, word]) => (word === undefined || ofTheEdge.includes(word.toLowerCase()) ? [] : [{ name, word }]));
  const known = said.map(({ name, word }) => ({
    word,
    relation: relationOf(word) ?? (name === "sign" || name === "effect" ? (signs.get(word) ?? null) : null),
  }));
  return known.find(({ relation }) => relation !== null) ?? known[0] ?? { word: undefined, relation: null };
}

/**
 * What the head of a drawn edge says. A bar is inhibition in every notation of the field (SBGN Activity Flow Level 1, "negative
 * influence"; MIM; KEGG). Any other head says which way the edge goes and nothing else: a general drawing program's "standard" head is
 * what it draws unless somebody chooses another, so that it is no sign of activation.
 */
function drawn(head: string): Relation {
  return head === "t_shape" || head === "t-shape" || head === "tee" ? "inhibits" : "modulates";
}

/** Whether two relations claim opposite signs. */
function oppose(one: Relation, other: Relation): boolean {
  if (one === "interacts" || other === "interacts") return false;
  const [a, b] = [signOf(one), signOf(other)];
  return a !== null && b !== null && a !== b;
}

/** What an edge says: its words before its drawing, its drawing before nothing at all. Where they disagree, no sign is taken. */
export function readingsOf(values: Values, { label, heads }: DrawnEdge, isDirected: boolean): Readings {
  const { word, relation } = worded(values, label);
  const unknownWord = relation === null ? word : undefined;
  const one = (of: Relation, isReversed = false): Reading => ({ relation: of, isReversed, printed: word });
  const plain = { unknownWord, disagree: undefined };
  if (!isDirected) {
    const isSigned = relation !== null && relation !== "interacts";
    return { arrows: [one("interacts")], unknownWord, disagree: isSigned ? word : undefined };
  }
  if (heads === null) return { arrows: [one(relation ?? "modulates")], ...plain };
  const ends = [
    { head: heads.target, isReversed: false },
    { head: heads.source, isReversed: true },
  ].filter(({ head }) => head !== "none");
  if (ends.length === 0) return { arrows: [one(relation ?? "interacts")], ...plain };
  const disagrees = ends.some(({ head }) => relation !== null && oppose(relation, drawn(head)));
  return {
    arrows: ends.map(({ head, isReversed }) => one(disagrees ? "modulates" : (relation ?? drawn(head)), isReversed)),
    unknownWord,
    disagree: disagrees ? word : undefined,
  };
}
