import type { EdgeClass } from "../network/types";
import type { DoseUnit, ReportedApproach } from "../records";

/** Id of a category of the dataset; `both`: read-outs of studies that report on more than one. */
export type EffectFilter = string;
/** Id of a species; `not-reported`: of cells and animals; a computation has no organism to report. */
export type OrganismFilter = string;
/** What a finding means for the theme of the dataset, by its sign and its read-out; `none`: not stated, unchanged or not decided. */
export type DirectionFilter = "favourable" | "unfavourable" | "none";
/** Counted: as any other. Marked (default): shown with its mark, left out of every tally. Hidden: out of view. */
export type RetractedFilter = "marked" | "counted" | "hidden";

/** An empty list means "no restriction". Lists are alternatives; different fields must all hold. */
export interface Filters {
  /** What the studies gave. */
  readonly subjects: readonly string[];
  readonly effects: readonly EffectFilter[];
  readonly directions: readonly DirectionFilter[];
  readonly approaches: readonly ReportedApproach[];
  /** Only studies all of whose experiments are of the approaches above; nothing where none is chosen. */
  readonly onlyApproaches: boolean;
  readonly organisms: readonly OrganismFilter[];
  /** What arms name as their model, or groups of it. */
  readonly models: readonly string[];
  /** What arms were induced by, or groups of it. */
  readonly inducers: readonly string[];
  readonly pathways: readonly string[];
  readonly classes: readonly EdgeClass[];
  /** Findings of arms that print a dose in one of these units. */
  readonly doseUnits: readonly DoseUnit[];
  /** Years of publication, both ends included; studies whose year is unknown fall out when set. */
  readonly years: readonly [number, number] | null;
  /** Nodes that at least so many independent studies report, with what leads to them. */
  readonly minStudies: number;
  readonly contestedOnly: boolean;
  readonly retracted: RetractedFilter;
}

export const noFilters: Filters = {
  subjects: [],
  effects: [],
  directions: [],
  approaches: [],
  onlyApproaches: false,
  organisms: [],
  models: [],
  inducers: [],
  pathways: [],
  classes: [],
  doseUnits: [],
  years: null,
  minStudies: 1,
  contestedOnly: false,
  retracted: "marked",
};
