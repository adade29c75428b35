import type { Evidence } from "../../domain/evidence/types";
import type { Language } from "../../domain/records";
import type { Bounds } from "../../drawing/place";
import type { DrawingGroup } from "../../drawing/types";
import type { ThemeName } from "../../encoding";
import type { Numbering } from "./numbering";
import type { PageSize } from "./presets";

export interface FigureSpec {
  readonly size: PageSize;
  /** Empty for none. */
  readonly title: string;
  /** What files call the figure where no title is printed. The dataset's title where absent. */
  readonly name?: string;
  readonly subtitle: string;
  readonly legend: boolean;
  /** A list of short citations of the references in the picture. `room`: where all letters can be read with it. */
  readonly citations: boolean | "room";
  /** The numbers of the references stand at the arrows. */
  readonly numbers?: boolean;
  /** How references are numbered, in the picture and in all that comes with it; as in the review where absent. */
  readonly numbering?: Numbering;
  /** The source review, the version of the data, and the date. `room` as above. */
  readonly footer: boolean | "room";
  readonly theme: ThemeName;
  readonly transparent: boolean;
  /**
   * Multiplies boxes and letters of the picture, not the distances between them; 1 leaves it as it is. `auto`: as far as
   * there is room and need.
   */
  readonly textScale: number | "auto";
}

/** What a figure needs to know besides the scene. The day is passed in, so that the same input gives the same bytes. */
export interface FigureContext {
  readonly evidence: Evidence;
  readonly today: Date;
}

export type FigureWarning =
  /** Letters of the picture smaller than the medium allows, in points. */
  | { readonly kind: "small-text"; readonly points: number; readonly floor: number; readonly sample: string }
  /** The same of legend, citations and footer, which were set small so that the picture keeps the page. */
  | { readonly kind: "small-print"; readonly points: number; readonly floor: number }
  /** The title is longer than the page can show; the whole of it stands in the file's description. */
  | { readonly kind: "title-shortened" }
  /** A part had to go so that the picture is neither clipped nor covered. */
  | { readonly kind: "left-out"; readonly part: "legend" | "citations" | "subtitle" | "footer" }
  /** Arrows at which no room was left for the numbers of their references; the list names them. */
  | { readonly kind: "without-numbers"; readonly arrows: number }
  /** Nothing to draw: no node is in view. */
  | { readonly kind: "empty" };

/** A figure, composed: everything at its place in points from the top left corner of the page. */
export interface FigurePage {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly medium: PageSize["medium"];
  readonly dpi: number;
  readonly theme: ThemeName;
  /** `#rrggbb`, or null for a transparent page. */
  readonly background: string | null;
  /** Whole title, however much of it the page has room for. */
  readonly title: string;
  /** What the picture is of, in one line, for the file's properties. */
  readonly subject: string;
  /** One paragraph that says what the picture shows, for those who cannot see it. */
  readonly description: string;
  readonly groups: readonly DrawingGroup[];
  /** Where the picture stands, and page points in one scene unit. */
  readonly picture: Bounds & { readonly scale: number };
  /** By how much boxes and letters were enlarged. */
  readonly textScale: number;
  readonly margin: number;
  /** References behind what is drawn, ascending. */
  readonly refs: readonly number[];
  readonly numbering: Numbering;
  readonly warnings: readonly FigureWarning[];
  /** What stands on it below the picture. */
  readonly parts: readonly ("citations" | "footer")[];
  /** What was asked for where there is room, and had none. */
  readonly withoutRoom: readonly ("citations" | "footer")[];
}
