import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset, EntityKind, Language } from "../../domain/records";
import type { Incoming, IncomingTable } from "../base/incoming";
import type { Notice } from "../base/notices";
import type { Reach, Reached } from "./reach";

/** What becomes of a name: a new entity, perhaps under another name, or the entity of this id. */
export type NodeChoice =
  | { readonly use: "new"; readonly kind?: EntityKind; readonly name?: string }
  | { readonly use: string };

/** What the person decides. */
export interface Choices {
  /** Of the interface: new texts are written in it where the collection is new. */
  readonly language: Language;
  /** Of a new collection. */
  readonly info?: { readonly title?: string; readonly studied?: string };
  /** Absent: all. A new collection has nothing to touch, and takes all. */
  readonly reach?: Reach;
  /** By the name as printed. */
  readonly nodes?: Readonly<Record<string, NodeChoice>>;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly by: "identifier" | "id" | "name" | "label" | "symbol" | "synonym";
  readonly in: "collection" | "library";
}

/** A name of the file, and what it is taken for. */
export interface NodeMatch {
  readonly name: string;
  /** What the column is about: something given, or something that is read out. */
  readonly role: "subject" | "node";
  readonly found: Candidate | null;
  /** Others that go by this name, or by one that a spreadsheet may have made a date of. */
  readonly others: readonly Candidate[];
  /** Names that it may have had before it became a date. */
  readonly suggested: readonly string[];
  readonly choice: NodeChoice | "found";
  /** What a new node of this name is, until somebody says otherwise: as the file says; something given is a compound. */
  readonly kind?: EntityKind;
}

export interface Counts {
  readonly rows: number;
  readonly papers: number;
  readonly papersKnown: number;
  readonly findings: number;
  readonly findingsKnown: number;
  /** From a database or a file, of no paper of the collection. */
  readonly arrows: number;
  readonly arrowsKnown: number;
  /** New ones; those of the library count as new to the collection. */
  readonly nodes: number;
  readonly nodesKnown: number;
  readonly withoutDirection: number;
}

/** What bringing a file in would do. Plain data, so that a worker can make it. */
export interface Plan {
  readonly counts: Counts;
  /** Rows or arrows of the file by how they touch the open collection; null for a new collection, and for references. */
  readonly reached: Reached | null;
  readonly matches: readonly NodeMatch[];
  readonly notices: readonly Notice[];
  /** The collection with what is brought in; null where it would have faults, which are then in `issues`. */
  readonly result: CompiledDataset | null;
  readonly issues: readonly DatasetIssue[];
  /** Where the file draws nodes, by entity id. */
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

export type Planned = Exclude<Incoming, IncomingTable>;
