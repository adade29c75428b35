import type { NodeState } from "../domain/network/types";
import type { Category, EntityKind, MoleculeRole } from "../domain/records";
import { type Ink, palettes, type ThemeName } from "./themes";
import type { Weight } from "./weight";

export type NodeShape = "compound" | "container" | "pathway" | "molecule" | "plain" | "process" | "outcome";

/** What a kind of entity is drawn as. Pathways and groups become containers when they are open. */
export const shapeOfKind: Readonly<Record<EntityKind, NodeShape>> = {
  compound: "compound",
  extract: "compound",
  combination: "compound",
  pathway: "pathway",
  group: "pathway",
  molecule: "molecule",
  complex: "molecule",
  messenger: "molecule",
  metabolite: "molecule",
  biomarker: "molecule",
  process: "process",
  outcome: "outcome",
  disease: "outcome",
  unknown: "plain",
};

interface ShapeEncoding {
  readonly outline: "pill" | "rounded" | "hexagon";
  /** Corner radius, scene units. */
  readonly radius: number;
  readonly strokeWidth: number;
  readonly weight: 400 | 600;
  /** Size of the label's letters, scene units. */
  readonly fontSize: number;
  readonly message: string;
}

/** Shapes after SBGN Activity Flow: processes are hexagons (its "phenotype"), outcomes heavier ones. */
export const shapeEncodings: Readonly<Record<NodeShape, ShapeEncoding>> = {
  compound: {
    outline: "pill",
    radius: 18,
    strokeWidth: 0,
    weight: 600,
    fontSize: 16,
    message: "encoding:shape.compound",
  },
  container: {
    outline: "rounded",
    radius: 8,
    strokeWidth: 1.1,
    weight: 600,
    fontSize: 13,
    message: "encoding:shape.container",
  },
  pathway: {
    outline: "rounded",
    radius: 8,
    strokeWidth: 1.3,
    weight: 600,
    fontSize: 13,
    message: "encoding:shape.pathway",
  },
  molecule: {
    outline: "rounded",
    radius: 5,
    strokeWidth: 1.1,
    weight: 400,
    fontSize: 12,
    message: "encoding:shape.molecule",
  },
  // A box with corners: nothing is said of what it is.
  plain: {
    outline: "rounded",
    radius: 0,
    strokeWidth: 1.1,
    weight: 400,
    fontSize: 12,
    message: "encoding:shape.plain",
  },
  process: {
    outline: "hexagon",
    radius: 0,
    strokeWidth: 1.2,
    weight: 400,
    fontSize: 13,
    message: "encoding:shape.process",
  },
  outcome: {
    outline: "hexagon",
    radius: 0,
    strokeWidth: 2.2,
    weight: 600,
    fontSize: 13,
    message: "encoding:shape.outcome",
  },
};

/** The compound's effect on a node. `untested` leaves no mark, so it has no colour. */
export const stateEncodings: Readonly<Record<NodeState, { readonly ink: Ink | null; readonly message: string }>> = {
  up: { ink: "up", message: "encoding:state.up" },
  down: { ink: "down", message: "encoding:state.down" },
  changed: { ink: "plain", message: "encoding:state.changed" },
  mixed: { ink: "plain", message: "encoding:state.mixed" },
  none: { ink: "plain", message: "encoding:state.none" },
  untested: { ink: null, message: "encoding:state.untested" },
};

export const roleEncodings: Readonly<Record<MoleculeRole, { readonly message: string }>> = {
  receptor: { message: "encoding:role.receptor" },
  "transcription-factor": { message: "encoding:role.transcription-factor" },
};

export interface NodePaint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Dotted for what is known from predictions alone. */
  readonly dash: readonly number[];
  /** Colour of the label. */
  readonly text: string;
  /** Colour of counts and of the category icon's lines. */
  readonly icon: string;
}

/** How much thicker or thinner than usual the outline of a box is. */
const strokeFactors: Readonly<Record<Weight, number>> = { strong: 1.7, usual: 1, light: 0.75 };

/** How a node is painted. */
export function nodePaint(
  node: {
    readonly shape: NodeShape;
    readonly category: Pick<Category, "colour"> | null;
    readonly predicted: boolean;
    /** Known from background alone: no fill, a pale outline. */
    readonly quiet?: boolean;
    readonly weight?: Weight;
  },
  theme: ThemeName,
): NodePaint {
  const palette = palettes[theme];
  const strokeWidth = shapeEncodings[node.shape].strokeWidth * strokeFactors[node.weight ?? "usual"];
  const dash = node.predicted ? [1.6, 2.6] : [];
  if (node.shape === "compound") {
    return { ...palette.compound, strokeWidth, dash, icon: palette.compound.text };
  }
  const { tint, wash, outline } = palette.categories[node.category?.colour ?? "none"];
  if (node.quiet === true) {
    const pale = palette.inks.background;
    return { fill: palette.ground, stroke: pale, strokeWidth: 1, dash, text: palette.textMuted, icon: pale };
  }
  const closed = node.weight === "light" ? wash : tint;
  const fill =
    node.shape === "container" ? wash : node.shape === "molecule" || node.shape === "plain" ? palette.chip : closed;
  const text = node.weight === "light" ? palette.textMuted : palette.text;
  return { fill, stroke: outline, strokeWidth, dash, text, icon: outline };
}
