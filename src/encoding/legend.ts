import type { Filters } from "../domain/filters/types";
import {
  type EdgeClass,
  type EdgeSign,
  edgeClasses,
  edgeSigns,
  type Network,
  type NodeState,
  nodeStates,
} from "../domain/network/types";
import { type Lineage, lineageSchema, type MoleculeRole, moleculeRoleSchema } from "../domain/records";
import { classEncodings, signEncodings } from "./arrows";
import { type Badge, badges } from "./glyphs";
import { lineageEncodings, type NodeShape, roleEncodings, shapeEncodings, shapeOfKind, stateEncodings } from "./nodes";

/** What a legend entry shows beside its words. */
export type LegendSample =
  | { readonly kind: "arrow"; readonly cls: EdgeClass; readonly sign: EdgeSign }
  | { readonly kind: "node"; readonly shape: NodeShape; readonly lineage: Lineage; readonly predicted: boolean }
  | { readonly kind: "lineage"; readonly lineage: Lineage }
  | { readonly kind: "mark"; readonly state: Exclude<NodeState, "untested"> }
  | { readonly kind: "role"; readonly role: MoleculeRole }
  | { readonly kind: "badge"; readonly badge: Badge }
  | { readonly kind: "count" };

export const legendGroups = ["signs", "classes", "marks", "lineages", "shapes", "badges"] as const;
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
  readonly signs: ReadonlySet<EdgeSign>;
  readonly classes: ReadonlySet<EdgeClass>;
  readonly states: ReadonlySet<NodeState>;
  readonly lineages: ReadonlySet<Lineage>;
  readonly shapes: ReadonlySet<NodeShape>;
  readonly roles: ReadonlySet<MoleculeRole>;
  readonly badges: ReadonlySet<Badge>;
  /** Something is known from predictions alone. */
  readonly predicted: boolean;
  /** Some node shows its number of studies. */
  readonly counts: boolean;
}

/** What occurs in a network, drawn or not. */
export function factsOfNetwork({ nodes, edges }: Network): LegendFacts {
  const found = new Set<Badge>();
  if ([...nodes, ...edges].some((each) => each.sides)) found.add("contested");
  if ([...nodes, ...edges].some((each) => each.discrepancies.length > 0)) found.add("discrepancy");
  if ([...nodes, ...edges].some((each) => each.retractedRefs.length > 0)) found.add("retracted");
  return {
    signs: new Set(edges.map((edge) => edge.sign)),
    classes: new Set(edges.map((edge) => edge.cls)),
    states: new Set(nodes.map((node) => node.state)),
    lineages: new Set(nodes.filter((node) => node.entity.kind !== "compound").map((node) => node.entity.lineage)),
    shapes: new Set(nodes.map((node) => (node.open ? "container" : shapeOfKind[node.entity.kind]))),
    roles: new Set(nodes.flatMap((node) => node.entity.role ?? [])),
    badges: found,
    predicted: nodes.some((node) => node.predictedOnly),
    counts: nodes.some((node) => node.testedRefs.length > 0),
  };
}

/** What choosing the entry of a badge leaves in view. */
const badgeFilters: Readonly<Record<Badge, Partial<Filters> | null>> = {
  contested: { contestedOnly: true },
  discrepancy: null,
  retracted: { retracted: "hidden" },
};

const shapeOrder: readonly NodeShape[] = ["compound", "pathway", "container", "molecule", "process", "outcome"];

/** The legend of what occurs, in a fixed order. */
export function legendEntries(facts: LegendFacts): readonly LegendEntry[] {
  const entry = (
    group: LegendGroup,
    id: string,
    message: string,
    sample: LegendSample,
    filter: Partial<Filters> | null = null,
  ): LegendEntry => ({ id, group, sample, message, filter });
  return [
    ...edgeSigns
      .filter((sign) => facts.signs.has(sign))
      .map((sign) =>
        entry("signs", `sign.${sign}`, signEncodings[sign].message, { kind: "arrow", cls: "tested", sign }),
      ),
    ...edgeClasses
      .filter((cls) => facts.classes.has(cls))
      .map((cls) => {
        const sign = cls === "background" ? "unsigned" : "up";
        return entry(
          "classes",
          `class.${cls}`,
          classEncodings[cls].message,
          { kind: "arrow", cls, sign },
          classEncodings[cls].filter,
        );
      }),
    ...nodeStates.flatMap((state) =>
      state === "untested" || !facts.states.has(state)
        ? []
        : [entry("marks", `state.${state}`, stateEncodings[state].message, { kind: "mark", state })],
    ),
    ...(facts.counts ? [entry("marks", "count", "encoding:count", { kind: "count" })] : []),
    ...lineageSchema.options
      .filter((lineage) => facts.lineages.has(lineage))
      .map((lineage) =>
        entry(
          "lineages",
          `lineage.${lineage}`,
          lineageEncodings[lineage].message,
          { kind: "lineage", lineage },
          lineageEncodings[lineage].filter,
        ),
      ),
    ...shapeOrder
      .filter((shape) => facts.shapes.has(shape))
      .map((shape) =>
        entry("shapes", `shape.${shape}`, shapeEncodings[shape].message, {
          kind: "node",
          shape,
          lineage: "none",
          predicted: false,
        }),
      ),
    ...(facts.predicted
      ? [
          entry("shapes", "predicted", "encoding:predicted", {
            kind: "node",
            shape: "molecule",
            lineage: "none",
            predicted: true,
          }),
        ]
      : []),
    ...moleculeRoleSchema.options
      .filter((role) => facts.roles.has(role))
      .map((role) => entry("shapes", `role.${role}`, roleEncodings[role].message, { kind: "role", role })),
    ...badges
      .filter((badge) => facts.badges.has(badge))
      .map((badge) =>
        entry("badges", `badge.${badge}`, `encoding:badge.${badge}`, { kind: "badge", badge }, badgeFilters[badge]),
      ),
  ];
}
