import type { TFunction } from "i18next";
import type { SideEffect } from "../../domain/compare";
import type { PartName } from "../../domain/network";

const states: Readonly<Record<PartName, string>> = {
  up: "up",
  down: "down",
  both: "mixed",
  unsigned: "changed",
  none: "none",
};

/** What is reported of a thing, in a word; a prediction has no direction to tell. */
export function wordOf(t: TFunction, effect: SideEffect, part: PartName): string {
  return effect.predictedOnly ? t("study-panel:effect.predicted") : t(`encoding:state.${states[part]}`);
}
