import type { RankedCategory } from "../evidence/types";
import type { Entity } from "../records";
import type { EdgeClass } from "../records/evidence-classes";

export { type EdgeClass, edgeClasses, isContext } from "../records/evidence-classes";

/**
 * What the head of an arrow shows. `mixed`: an arrow to a group whose members change in different directions, no
 * disagreement. `interacts`: neither end is said to act on the other. A contested arrow shows what most of its studies report, `unsigned` where as many report the reverse.
 */
export const edgeSigns = ["up", "down", "unsigned", "mixed", "none", "interacts"] as const;
export type EdgeSign = (typeof edgeSigns)[number];

/** What the compound does to a node over the studies in view. `untested`: nothing says how the node itself changes. */
export const nodeStates = ["up", "down", "changed", "mixed", "none", "untested"] as const;
export type NodeState = (typeof nodeStates)[number];

/** `contested`: the same thing reported with both signs, a sign against the background, or a recorded contradiction. */
const standings = ["supported", "unsigned", "contested"] as const;
export type Standing = (typeof standings)[number];

/**
 * References by the sign that they report of a node or of an arrow's end, each once, ascending; retracted ones are left
 * out unless counted, predictions where anything was measured. Of a group: its own sign, worked out from its members.
 */
export interface Tally {
  readonly up: readonly number[];
  readonly down: readonly number[];
  readonly unsigned: readonly number[];
  readonly none: readonly number[];
  /** Of a group: those that report only on members which do not count toward its direction. */
  readonly aside: readonly number[];
}

/** The two sides of a disagreement: references by what they report, studies apart from the background. */
export interface Sides extends Omit<Tally, "aside"> {
  readonly background: { readonly up: readonly number[]; readonly down: readonly number[] };
}

/** One statement behind an arrow or a node. `sign` is the arrow's own: for an inferred hop, net sign × sign of compound → via. */
export interface Statement {
  readonly kind: "finding" | "background" | "database";
  /** Id of the finding, the background record or the relation. */
  readonly id: string;
  /** Of the paper; null for what a database says. */
  readonly ref: number | null;
  /** Entities, before anything was lifted to its box. */
  readonly source: string;
  readonly target: string;
  readonly cls: EdgeClass;
  readonly sign: 1 | -1 | 0 | null;
  readonly retracted: boolean;
  /** Neither of the two is said to act on the other. */
  readonly undirected?: boolean;
}

/** A statement of a paper. */
export type CitedStatement = Statement & { readonly ref: number };

export function isCited(statement: Statement): statement is CitedStatement {
  return statement.ref !== null;
}

export interface NetworkNode {
  readonly id: string;
  readonly entity: Entity;
  /** What it tells about; null where it is in no category of the dataset. */
  readonly category: RankedCategory | null;
  /** The open box that it is drawn in. */
  readonly parent: string | null;
  /** Members exist (so it may be opened). */
  readonly openable: boolean;
  readonly open: boolean;
  /** Of the node, else of what it holds, each member counted the way it contributes; the same open and closed. */
  readonly state: NodeState;
  /** Tested references, of the node and of what it holds. */
  readonly tally: Tally;
  readonly testedRefs: readonly number[];
  readonly predictedRefs: readonly number[];
  readonly backgroundRefs: readonly number[];
  /** Ids of the relations in view that name it or what it holds. */
  readonly relations: readonly string[];
  readonly retractedRefs: readonly number[];
  readonly standing: Standing;
  /** Who disagrees about what was measured of it; null where nobody does. */
  readonly sides: Sides | null;
  /** Grave checks by which the record differs from the review on what is in view of it: their ids. */
  readonly discrepancies: readonly string[];
  /** Known from in silico work only. */
  readonly predictedOnly: boolean;
}

/**
 * Of an arrow that stands for arrows between several pairs of things: how many of those have each sign. `both`: a pair of which
 * both signs are stated. `papers`: how many papers are behind all of them, each once; 0 where none is named.
 */
export interface Gathered {
  readonly up: number;
  readonly down: number;
  readonly both: number;
  readonly unsigned: number;
  readonly none: number;
  readonly interacts: number;
  readonly papers: number;
}

export interface NetworkEdge {
  /** `class:source>target` of the drawn ends; stable under filters. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly cls: EdgeClass;
  readonly sign: EdgeSign;
  readonly standing: Standing;
  /** Who disagrees about it; null unless it is contested. */
  readonly sides: Sides | null;
  /** Grave checks by which the record differs from the review on what stands behind it: their ids. */
  readonly discrepancies: readonly string[];
  readonly tally: Tally;
  /** Between boxes of a map: the arrows that it stands for. None where absent. */
  readonly gathered?: Gathered;
  /** Every reference, retracted ones included. */
  readonly refs: readonly number[];
  readonly retractedRefs: readonly number[];
  readonly statements: readonly Statement[];
}

/** What can be drawn: nodes at the level in view (a closed box stands for its members) and the arrows between them. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Filters left it of a larger one. False where absent. */
  readonly isFiltered?: boolean;
  /** There are no studies to show: relations and background are drawn as what it is about. False where absent. */
  readonly isContext?: boolean;
}

export type Level = "overview" | "molecules";

/** Which boxes are open: all of them in `molecules`, none in `overview`, each `toggled` one the other way round. */
export interface View {
  readonly level: Level;
  readonly toggled: readonly string[];
}
