import type { RankedCategory } from "../domain/evidence";
import type { EdgeClass, EdgeSign, NodeState } from "../domain/network/types";
import type { ColumnName, Language, MoleculeRole } from "../domain/records";
import type { HeadShape, NodeShape, Weight } from "../encoding";

export type { HeadShape, NodeShape };

/** Scene units: 1 unit is 1 CSS pixel at zoom 1. x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Centre and size. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * A uniform quadratic B-spline: from `start`, quadratic Bézier pieces with the `controls` as control points, joined at
 * the midpoints between neighbouring controls, to `end`. It is what Cytoscape draws for `unbundled-bezier`, so that
 * canvas and figures share the very same curve. No controls: a straight line.
 */
export interface Route {
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

export type Column = ColumnName;

/** A category as the picture shows it. */
export interface SceneCategory extends Pick<RankedCategory, "id" | "colour" | "glyph" | "rank"> {
  /** In the language of the scene. */
  readonly name: string;
}

/** The dashes of one line, scene units. */
export interface Dashes {
  /** Where in its pattern the line starts (SVG's stroke-dashoffset). */
  readonly offset: number;
  /** Lengths of dash, gap, dash … of the whole line, where the pattern of its class cannot keep step everywhere. */
  readonly pattern?: readonly number[];
}

/** Lines of text; (x, y) is the middle of the block. Lines are centred on x unless `align` says otherwise. */
export interface SceneText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly align: "start" | "middle" | "end";
}

/** ▲ ▼ ◆ ▲▼ drawn as shapes, never as characters. */
export interface SceneMark extends Point {
  readonly state: Exclude<NodeState, "untested">;
  readonly size: number;
}

/** A short text in a thin outline, on a ground that covers what is under it. */
export interface SceneBadge extends SceneText {
  /** What it says where there is no room for its text. None where absent. */
  readonly short?: string;
  readonly width: number;
  readonly height: number;
}

export type Emphasis = "normal" | "focus" | "dim" | "hidden";

export interface SceneNode extends Box {
  readonly id: string;
  readonly shape: NodeShape;
  readonly column: Column;
  readonly parent: string | null;
  readonly openable: boolean;
  readonly open: boolean;
  readonly label: SceneText;
  /** The whole name, for titles and accessibility. */
  readonly name: string;
  /** Null where it is in no category of the dataset. */
  readonly category: SceneCategory | null;
  /** Middle of the category's icon (its size is `glyphSizes.icon` of the encoding); null where the box around tells it. */
  readonly icon: Point | null;
  readonly role: { readonly role: MoleculeRole; readonly at: Point } | null;
  readonly predicted: boolean;
  /** Known from background alone: drawn pale, for no arrow of the compound's holds it. */
  readonly quiet?: boolean;
  /** How much should be seen of it at first sight; `usual` where absent. */
  readonly weight?: Weight;
  readonly mark: SceneMark | null;
  /** Number of tested studies. */
  readonly count: SceneText | null;
  /** References behind its mark, its count and its badges; not all of them need stand behind a drawn arrow. */
  readonly refs: readonly number[];
  /** Both sides of a disagreement about it that no drawn arrow shows. */
  readonly contested: SceneBadge | null;
  /** Middle of the mark (size: `glyphSizes.badge`): its state rests on retracted work, and no drawn arrow says so. */
  readonly retracted: Point | null;
  /** Middle of the mark: review and record differ on it. None where absent. */
  readonly discrepancy?: Point | null;
  /** How large icons and badges are drawn over their usual size; 1 where absent. */
  readonly glyphs?: number;
  readonly emphasis: Emphasis;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly route: Route;
  readonly cls: EdgeClass;
  readonly sign: EdgeSign;
  readonly head: HeadShape;
  /** Line width in scene units. */
  readonly width: number;
  /** Dashes that keep step with those of arrows in the same lane; null for a solid line. */
  readonly dashes: Dashes | null;
  /** How much should be seen of it at first sight; `usual` where absent. */
  readonly weight?: Weight;
  /** Both sides of a contested arrow, "↑2 · ↓1". */
  readonly label: SceneBadge | null;
  /** Of an arrow that stands for several: how many go which way, "↑12 · ↓5". None where absent, or where there is no room. */
  readonly counts?: SceneBadge | null;
  readonly retracted: boolean;
  /** Middle of the retraction badge on the line (size: `glyphSizes.badge`); null where nothing is retracted. */
  readonly retractedAt: Point | null;
  /** Middle of the mark that review and record differ on it. None where absent. */
  readonly discrepancyAt?: Point | null;
  /** From the badge to the arrow, where it found no place on the arrow itself. None where absent. */
  readonly leader?: { readonly from: Point; readonly to: Point } | null;
  /** The numbers of its references, where a figure shows them, and a line to the arrow where they stand beside it. */
  readonly cited?: {
    readonly text: SceneBadge;
    readonly leader: SceneEdge["leader"];
    /** It covers lines of other arrows. */
    readonly framed?: boolean;
  };
  /** How large its head and badge are drawn over their usual size; 1 where absent. */
  readonly glyphs?: number;
  /** One-line reading: "silymarin inhibits NF-κB: 2 studies, refs 24, 25". */
  readonly reading: string;
  readonly refs: readonly number[];
  /** References on a side of its disagreement that are not behind it. None where absent. */
  readonly opposing?: readonly number[];
  readonly emphasis: Emphasis;
}

/** Titles over the columns and at the side of the halves. */
export interface SceneCaption {
  readonly id: string;
  readonly text: SceneText;
  /** Ids of the boxes that it stands for; none where absent. */
  readonly over?: readonly string[];
}

/** Whether what follows the compound stands in columns beside it or in rows below it, of narrow or of wide boxes. */
export type Setting = "columns" | "rows" | "wide rows";

/** A source of relations as the figure names it. */
export interface SceneSource {
  /** With its version. */
  readonly name: string;
  /** Null: not reported. */
  readonly licence: string | null;
}

/** Everything that canvas and figures draw: plain data, JSON-safe, the same input gives the same bytes. */
export interface Scene {
  readonly language: Language;
  /** Columns where absent. */
  readonly setting?: Setting;
  readonly width: number;
  readonly height: number;
  /** Containers before what they hold. */
  readonly nodes: readonly SceneNode[];
  /** Drawn in this order, dimmed ones first. */
  readonly edges: readonly SceneEdge[];
  readonly captions: readonly SceneCaption[];
  /** What the dataset calls one outcome, for the legend. */
  readonly outcome: string;
  /** Databases and files that drawn arrows come from, each with its version and its licence. None where absent. */
  readonly sources?: readonly SceneSource[];
}

/** Where the parts of a node stand, scene units. Kept for every node, used as far as the node has them. */
export interface NodeParts {
  readonly column: Column;
  readonly label: SceneText;
  readonly icon: Point | null;
  readonly role: Point | null;
  readonly mark: Point | null;
  /** Middle left of the count. */
  readonly count: Point | null;
  /** Ends of its straight upper side, where marks stand. */
  readonly topLeft: Point;
  readonly topRight: Point;
}

/** Place of a caption; its words come with the scene. */
export interface CaptionPlace extends Point {
  readonly id: string;
  readonly fontSize: number;
  readonly weight: 400 | 600;
  readonly align: "start" | "middle" | "end";
  /** Ids of the boxes that it stands for: without any of them there is nothing to name. */
  readonly over: readonly string[];
}

/** Where everything stands, for all edges of the unfiltered network: filters never move what stays. Plain data. */
export interface Layout {
  readonly language: Language;
  readonly setting?: Setting;
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Box>>;
  readonly parts: Readonly<Record<string, NodeParts>>;
  readonly routes: Readonly<Record<string, Route>>;
  /** Dashes by edge; none for solid lines. */
  readonly dashes: Readonly<Record<string, Dashes>>;
  readonly captions: readonly CaptionPlace[];
}
