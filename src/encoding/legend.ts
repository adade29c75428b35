import type { Filters } from "../domain/filters/types";
import {
  type EdgeClass,
  type EdgeSign,
  edgeClasses,
  edgeSigns,
  type NodeState,
  nodeStates,
} from "../domain/network/types";
import { type Lineage, lineageSchema, type MoleculeRole, moleculeRoleSchema } from "../domain/records";
import { classEncodings, signEncodings } from "./arrows";
import { type Badge, badges } from "./glyphs";
import { lineageEncodings, type NodeShape, roleEncodings, shapeEncodings, stateEncodings } from "./nodes";
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

/** What a legend entry shows beside its words. */
export type LegendSample =
  | ({ readonly kind: "arrow" } & ArrowOccurrence)
  | {
      readonly kind: "node";
      readonly shape: NodeShape;
      readonly lineage: Lineage;
      readonly predicted: boolean;
      readonly quiet: boolean;
      /** Its letters, where the entry is about the shape as a whole. */
      readonly letters: string;
    }
  | { readonly kind: "lineage"; readonly lineage: Lineage }
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
export const legendGroups = ["signs", "classes", "badges", "weights", "marks", "lineages", "shapes"] as const;
export type LegendGroup = (typeof legendGroups)[number];

export interface LegendEntry {
  /** Stable: `sign.up`, `class.tested`, `lineage.osteoblast`. */
  readonly id: string;
  readonly group: LegendGroup;
  readonly sample: LegendSample;
  /** Key of the words, with its namespace. */
  readonly message: string;
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
  readonly lineages: ReadonlySet<Lineage>;
  readonly shapes: ReadonlySet<NodeShape>;
  /** Of boxes, the compound's apart. */
  readonly weights: ReadonlySet<Weight>;
  readonly roles: ReadonlySet<MoleculeRole>;
  readonly badges: ReadonlySet<Exclude<Badge, "contested">>;
  /** Both sides of what is contested, one of each kind, as they are written. */
  readonly sides: ReadonlyMap<SidesKind, string>;
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

/** What choosing the entry of a badge leaves in view. */
const badgeFilters: Readonly<Record<Badge, Partial<Filters> | null>> = {
  contested: { contestedOnly: true },
  discrepancy: null,
  retracted: { retracted: "hidden" },
};

/** The compound has its title, and is like nothing else. */
const shapeOrder: readonly NodeShape[] = ["pathway", "container", "molecule", "process", "outcome"];

type Entry = (id: string, message: string, sample: LegendSample, filter?: Partial<Filters> | null) => LegendEntry;

function entriesOf(group: LegendGroup): Entry {
  return (id, message, sample, filter = null) => ({ id, group, sample, message, filter });
}

const plainNode = { kind: "node", lineage: "none", predicted: false, quiet: false, letters: "" } as const;

/** The occurrence that shows best what entries are about: the strongest line, what was tested before all else. */
function best(arrows: readonly ArrowOccurrence[]): ArrowOccurrence | undefined {
  const ranks: readonly Weight[] = ["usual", "strong", "light"];
  return arrows.toSorted(
    (a, b) =>
      edgeClasses.indexOf(a.cls) - edgeClasses.indexOf(b.cls) ||
      ranks.indexOf(a.weight) - ranks.indexOf(b.weight) ||
      edgeSigns.indexOf(a.sign) - edgeSigns.indexOf(b.sign),
  )[0];
}

function arrowEntries({ arrows }: LegendFacts): LegendEntry[] {
  const signs = entriesOf("signs");
  const classes = entriesOf("classes");
  return [
    ...edgeSigns.flatMap((sign) => {
      const shown = best(arrows.filter((arrow) => arrow.sign === sign));
      return shown ? [signs(`sign.${sign}`, signEncodings[sign].message, { kind: "arrow", ...shown })] : [];
    }),
    ...edgeClasses.flatMap((cls) => {
      const shown = best(arrows.filter((arrow) => arrow.cls === cls));
      const { message, filter } = classEncodings[cls];
      return shown ? [classes(`class.${cls}`, message, { kind: "arrow", ...shown }, filter)] : [];
    }),
  ];
}

/** Weights of lines and outlines, told where there is more than one to be seen. */
function weightEntries({ arrows, weights }: LegendFacts): LegendEntry[] {
  const seen = new Set([...weights, ...arrows.map(({ weight }) => weight)]);
  if (seen.size < 2) return [];
  return (["strong", "light"] as const).flatMap((weight) => {
    if (!seen.has(weight)) return [];
    const own = arrows.filter((arrow) => arrow.weight === weight);
    const arrow = best(own.filter(({ cls }) => cls === "tested")) ?? best(own) ?? null;
    const sample = { kind: "weight", weight, arrow, node: weights.has(weight) } as const;
    return [entriesOf("weights")(`weight.${weight}`, `encoding:weight.${weight}`, sample)];
  });
}

function markEntries({ states, counted, uncounted }: LegendFacts): LegendEntry[] {
  const marks = entriesOf("marks");
  return [
    ...nodeStates.flatMap((state) =>
      state === "untested" || !states.has(state)
        ? []
        : [marks(`state.${state}`, stateEncodings[state].message, { kind: "mark", state })],
    ),
    ...(counted ? [marks("count", "encoding:count", { kind: "count", ...counted })] : []),
    ...(uncounted ? [marks("uncounted", "encoding:uncounted", { kind: "mark", state: uncounted })] : []),
  ];
}

function shapeEntries({ shapes, predicted, quiet, roles, lanes }: LegendFacts): LegendEntry[] {
  const entry = entriesOf("shapes");
  return [
    ...shapeOrder
      .filter((shape) => shapes.has(shape))
      .map((shape) => entry(`shape.${shape}`, shapeEncodings[shape].message, { ...plainNode, shape, letters: "Aa" })),
    ...(predicted
      ? [entry("predicted", "encoding:predicted", { ...plainNode, shape: "molecule", predicted: true })]
      : []),
    ...(quiet ? [entry("quiet", "encoding:quiet", { ...plainNode, shape: "process", quiet: true })] : []),
    ...moleculeRoleSchema.options
      .filter((role) => roles.has(role))
      .map((role) => entry(`role.${role}`, roleEncodings[role].message, { kind: "role", role })),
    ...(lanes === null ? [] : [entry("lanes", "encoding:lanes", { kind: "words", text: lanes, weight: 600 })]),
  ];
}

function badgeEntries({ sides, badges: occurring, number }: LegendFacts): LegendEntry[] {
  const entry = entriesOf("badges");
  return [
    ...sidesKinds.flatMap((kind) => {
      const text = sides.get(kind);
      const id = kind === "both" ? "badge.contested" : `sides.${kind}`;
      if (text === undefined) return [];
      return [entry(id, `encoding:${id}`, { kind: "sides", text }, badgeFilters.contested)];
    }),
    ...badges.flatMap((badge) =>
      badge === "contested" || !occurring.has(badge)
        ? []
        : [entry(`badge.${badge}`, `encoding:badge.${badge}`, { kind: "badge", badge }, badgeFilters[badge])],
    ),
    ...(number === null
      ? []
      : [entry("reference", "encoding:reference", { kind: "words", text: number, weight: 400 })]),
  ];
}

function lineageEntries({ lineages }: LegendFacts): LegendEntry[] {
  return lineageSchema.options
    .filter((lineage) => lineages.has(lineage))
    .map((lineage) => {
      const { message, filter } = lineageEncodings[lineage];
      return entriesOf("lineages")(`lineage.${lineage}`, message, { kind: "lineage", lineage }, filter);
    });
}

/** The legend of what occurs, group by group. */
export function legendEntries(facts: LegendFacts): readonly LegendEntry[] {
  return [
    ...arrowEntries(facts),
    ...badgeEntries(facts),
    ...weightEntries(facts),
    ...markEntries(facts),
    ...lineageEntries(facts),
    ...shapeEntries(facts),
  ];
}
