import type { Filters } from "../domain/filters/types";
import { edgeClasses, edgeSigns, nodeStates } from "../domain/network/types";
import { moleculeRoleSchema } from "../domain/records";
import { classEncodings, signEncodings } from "./arrows";
import { type Badge, badges } from "./glyphs";
import {
  type ArrowOccurrence,
  type LegendEntry,
  type LegendFacts,
  type LegendGroup,
  type LegendSample,
  sidesKinds,
} from "./legend-entry";
import { type NodeShape, roleEncodings, shapeEncodings, stateEncodings } from "./nodes";
import type { Weight } from "./weight";

/** What choosing the entry of a badge leaves in view. */
const badgeFilters: Readonly<Record<Badge, Partial<Filters> | null>> = {
  contested: { contestedOnly: true },
  discrepancy: null,
  retracted: { retracted: "hidden" },
};

/** The compound has its title, and is like nothing else. */
const shapeOrder: readonly NodeShape[] = ["pathway", "container", "molecule", "plain", "process", "outcome"];

type Entry = (
  id: string,
  words: string | { readonly text: string },
  sample: LegendSample,
  filter?: Partial<Filters> | null,
) => LegendEntry;

function entriesOf(group: LegendGroup): Entry {
  return (id, words, sample, filter = null) => ({
    id,
    group,
    sample,
    words: typeof words === "string" ? { message: words } : words,
    filter,
  });
}

const plainNode = { kind: "node", category: null, predicted: false, quiet: false, letters: "" } as const;

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

function arrowEntries({ arrows, counts }: LegendFacts): LegendEntry[] {
  const signs = entriesOf("signs");
  const classes = entriesOf("classes");
  return [
    ...edgeSigns.flatMap((sign) => {
      const shown = best(arrows.filter((arrow) => arrow.sign === sign));
      return shown ? [signs(`sign.${sign}`, signEncodings[sign].message, { kind: "arrow", ...shown })] : [];
    }),
    ...(counts === null ? [] : [signs("counts", "encoding:counts", { kind: "words", text: counts, weight: 400 })]),
    ...edgeClasses.flatMap((cls) => {
      const shown = best(arrows.filter((arrow) => arrow.cls === cls));
      const { message, filter } = classEncodings[cls];
      return shown ? [classes(`class.${cls}`, message, { kind: "arrow", ...shown }, filter)] : [];
    }),
  ];
}

/** Weights of lines and outlines, told where there is more than one to be seen. */
function weightEntries({ arrows, weights, counts }: LegendFacts): LegendEntry[] {
  const seen = new Set([...weights, ...arrows.map(({ weight }) => weight)]);
  if (seen.size < 2) return [];
  return (["strong", "light"] as const).flatMap((weight) => {
    if (!seen.has(weight)) return [];
    const own = arrows.filter((arrow) => arrow.weight === weight);
    const arrow = best(own.filter(({ cls }) => cls === "tested")) ?? best(own) ?? null;
    const sample = { kind: "weight", weight, arrow, node: weights.has(weight) } as const;
    const words = weight === "light" && counts !== null ? "encoding:weight.few" : `encoding:weight.${weight}`;
    return [entriesOf("weights")(`weight.${weight}`, words, sample)];
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

function shapeEntries({ shapes, outcome, predicted, quiet, roles, lanes }: LegendFacts): LegendEntry[] {
  const entry = entriesOf("shapes");
  return [
    ...shapeOrder
      .filter((shape) => shapes.has(shape))
      .map((shape) =>
        entry(`shape.${shape}`, shape === "outcome" ? { text: outcome } : shapeEncodings[shape].message, {
          ...plainNode,
          shape,
          letters: "Aa",
        }),
      ),
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

/** In the dataset's order; last what is in none of its categories, where it has any. */
function categoryEntries({ categories }: LegendFacts): LegendEntry[] {
  const byId = new Map(categories.flatMap((each) => (each === null ? [] : [[each.id, each] as const])));
  const shown = [...byId.values()].sort((a, b) => a.rank - b.rank);
  const entry = entriesOf("categories");
  return [
    ...shown.map((category) =>
      entry(
        `category.${category.id}`,
        { text: category.name },
        { kind: "category", category },
        { effects: [category.id] },
      ),
    ),
    ...(shown.length > 0 && categories.includes(null)
      ? [entry("category.none", "encoding:category.none", { kind: "category", category: null })]
      : []),
  ];
}

/** The legend of what occurs, group by group. */
export function legendEntries(facts: LegendFacts): readonly LegendEntry[] {
  return [
    ...arrowEntries(facts),
    ...badgeEntries(facts),
    ...weightEntries(facts),
    ...markEntries(facts),
    ...categoryEntries(facts),
    ...shapeEntries(facts),
  ];
}
