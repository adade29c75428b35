import type { Reading } from "../domain/evidence";
import { type Filters, noFilters } from "../domain/filters";
import { type BackgroundMode, backgroundModes } from "../domain/focus";
import type { Scope } from "../domain/map";
import type { View } from "../domain/network";
import type { CompiledDataset, Language } from "../domain/records";
import type { RestMode } from "./rest-modes";
import type { DataSource } from "./source";

/** What the reader has chosen: it is brought forward in the picture and explained in the panel. */
export type Choice =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "study"; readonly ref: number }
  /** Entities from start to end, the way a route runs. */
  | { readonly kind: "route"; readonly path: readonly string[] };

export { backgroundModes };

export const pages = [
  "graph",
  "outline",
  "studies",
  "contested",
  "routes",
  "gaps",
  "compare",
  "edit",
  "datasets",
] as const;
export type Page = (typeof pages)[number];
/** Pages that show what the filters leave; the others ask the whole dataset. */
export const filteredPages: readonly Page[] = ["graph", "outline", "studies"];

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Shifts of nodes from where the layout put them, in scene units. */
export type Moves = Readonly<Record<string, { readonly dx: number; readonly dy: number }>>;

/** What undo and redo go back and forth over. */
export interface Picture {
  /** The part that is looked at; null: all of it, a large network as a map of closed boxes. */
  readonly scope: Scope | null;
  readonly view: View;
  readonly filters: Filters;
  readonly choice: Choice | null;
  readonly moves: Moves;
  /** The same in a redrawn picture; another one begins without. */
  readonly redrawnMoves: Moves;
  readonly filteredOut: RestMode;
  readonly background: BackgroundMode;
  readonly reading: Reading;
}

/** What a page of its own asks, e.g. the two ends of a route or the sides of a comparison; kept in the URL as it is. */
export type PageQuery = Readonly<Record<string, string>>;

export interface Settings {
  readonly page: Page;
  readonly query: PageQuery;
  /** Section of the review that the walk stands at. */
  readonly step: string | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly railOpen: boolean;
  readonly legendOpen: boolean;
}

export interface AppState extends Picture, Settings {
  readonly dataset: CompiledDataset;
  readonly source: DataSource;
  /** The file or the path that the dataset was read from; null for a shipped one. */
  readonly from: string | null;
  /** Parts of the opened URL that meant nothing here. */
  readonly ignored: readonly string[];
  /** The introduction leads through the app: what it shows then is not the reader's, and neither address nor storage keeps it. */
  readonly inIntroduction: boolean;
  readonly past: readonly Picture[];
  readonly future: readonly Picture[];
}

export const firstPicture: Picture = {
  scope: null,
  view: { level: "overview", toggled: [] },
  filters: noFilters,
  choice: null,
  moves: {},
  redrawnMoves: {},
  filteredOut: "fade",
  background: "focus",
  reading: "review",
};

export const firstSettings: Omit<Settings, "language"> = {
  page: "graph",
  query: {},
  step: null,
  theme: "system",
  railOpen: true,
  legendOpen: true,
};
