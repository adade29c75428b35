import type { Filters } from "../domain/filters/types";
import type { EdgeClass, EdgeSign, NodeState } from "../domain/network/types";
import type { Category, MoleculeRole } from "../domain/records";
import type { Badge } from "./glyphs";
import type { NodeShape } from "./nodes";
import type { Weight } from "./weight";

/** An arrow as it occurs. */
export interface ArrowOccurrence {
  readonly cls: EdgeClass;
  readonly sign: EdgeSign;
  readonly weight: Weight;
  /** Of its line, scene units. */
  readonly width: number;
}

/** What both sides of a contested thing are, beside studies for each direction. */
export const sidesKinds = ["both", "unstated", "background"] as const;
export type SidesKind = (typeof sidesKinds)[number];

/** A category as legends show it. */
export interface LegendCategory extends Pick<Category, "id" | "colour" | "glyph"> {
  /** Place in the order of the dataset. */
  readonly rank: number;
  readonly name: string;
}

/** What a legend entry shows beside its words. */
export type LegendSample =
  | ({ readonly kind: "arrow" } & ArrowOccurrence)
  | {
      readonly kind: "node";
      readonly shape: NodeShape;
      readonly category: LegendCategory | null;
      readonly predicted: boolean;
      readonly quiet: boolean;
      /** Its letters, where the entry is about the shape as a whole. */
      readonly letters: string;
    }
  | { readonly kind: "category"; readonly category: LegendCategory | null }
  | { readonly kind: "mark"; readonly state: Exclude<NodeState, "untested"> }
  | { readonly kind: "role"; readonly role: MoleculeRole }
  | { readonly kind: "badge"; readonly badge: Exclude<Badge, "contested"> }
  /** Both sides of a disagreement, in the words that occur. */
  | { readonly kind: "sides"; readonly text: string }
  /** A mark with the number of studies beside it. */
  | { readonly kind: "count"; readonly state: Exclude<NodeState, "untested">; readonly studies: string }
  | { readonly kind: "weight"; readonly weight: Weight; readonly arrow: ArrowOccurrence | null; readonly node: boolean }
  /** Words as they stand in the picture: at the side of its rows, numbers of references. */
  | { readonly kind: "words"; readonly text: string; readonly weight: 400 | 600 };

/** In the order in which they are read: what warns comes before what only names. */
export const legendGroups = ["signs", "classes", "badges", "weights", "marks", "categories", "shapes"] as const;
export type LegendGroup = (typeof legendGroups)[number];

export interface LegendEntry {
  /** Stable: `sign.up`, `class.tested`, `category.` and its id. */
  readonly id: string;
  readonly group: LegendGroup;
  readonly sample: LegendSample;
  /** Key of the words, with its namespace; the dataset's own words where it has them. */
  readonly words: { readonly message: string } | { readonly text: string };
  /** What choosing the entry would leave in view; null where no filter stands for it. */
  readonly filter: Partial<Filters> | null;
}

/** Message key of a group's heading. */
export function legendGroupMessage(group: LegendGroup): string {
  return `encoding:group.${group}`;
}

/** What occurs in a picture. */
export interface LegendFacts {
  readonly arrows: readonly ArrowOccurrence[];
  readonly states: ReadonlySet<NodeState>;
  /** What boxes tell about, each at least once; null: no category. */
  readonly categories: readonly (LegendCategory | null)[];
  /** What the dataset calls an outcome. */
  readonly outcome: string;
  readonly shapes: ReadonlySet<NodeShape>;
  /** Of boxes, the compound's apart. */
  readonly weights: ReadonlySet<Weight>;
  readonly roles: ReadonlySet<MoleculeRole>;
  readonly badges: ReadonlySet<Exclude<Badge, "contested">>;
  /** Both sides of what is contested, one of each kind, as they are written. */
  readonly sides: ReadonlyMap<SidesKind, string>;
  /** Counts at an arrow that stands for several, as they are written. */
  readonly counts: string | null;
  /** Something is known from predictions alone. */
  readonly predicted: boolean;
  /** Something is known from background alone. */
  readonly quiet: boolean;
  /** A state with the number of studies that stands beside it, and a state that has none. */
  readonly counted: { readonly state: Exclude<NodeState, "untested">; readonly studies: string } | null;
  readonly uncounted: Exclude<NodeState, "untested"> | null;
  /** The rows of the picture are named at its side. */
  readonly lanes: string | null;
  /** Numbers of references stand at the arrows, as in this one. */
  readonly number: string | null;
}

/** The words of an entry; `say` looks up those that are not the dataset's. */
export function wordsOfEntry({ words }: LegendEntry, say: (message: string) => string): string {
  return "text" in words ? words.text : say(words.message);
}
