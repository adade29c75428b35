import type { EdgeClass } from "../network/types";
import type { Approach, DoseUnit } from "../records";

/** `both`: read-outs of studies that report on osteoblasts and on osteoclasts. */
export type EffectFilter = "osteoblast" | "osteoclast" | "both" | "fate" | "whole-bone";
/** `not-reported`: of cells and animals; a computation has no organism to report. */
export type OrganismFilter = "mouse" | "rat" | "human" | "not-reported";
/** Counted: as any other. Marked (default): shown with its mark, left out of every tally. Hidden: out of view. */
export type RetractedFilter = "marked" | "counted" | "hidden";

/** An empty list means "no restriction". Lists are alternatives; different fields must all hold. */
export interface Filters {
  readonly effects: readonly EffectFilter[];
  readonly approaches: readonly Approach[];
  readonly organisms: readonly OrganismFilter[];
  readonly models: readonly string[];
  readonly pathways: readonly string[];
  readonly classes: readonly EdgeClass[];
  /** Findings of arms that print a dose in one of these units. */
  readonly doseUnits: readonly DoseUnit[];
  /** Years of publication, both ends included; studies whose year is unknown fall out when set. */
  readonly years: readonly [number, number] | null;
  /** Arrows with at least so many studies. */
  readonly minStudies: number;
  readonly contestedOnly: boolean;
  readonly retracted: RetractedFilter;
}

export const noFilters: Filters = {
  effects: [],
  approaches: [],
  organisms: [],
  models: [],
  pathways: [],
  classes: [],
  doseUnits: [],
  years: null,
  minStudies: 1,
  contestedOnly: false,
  retracted: "marked",
};
