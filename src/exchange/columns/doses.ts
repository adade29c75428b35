import { type Dose, type DoseUnit, doseUnitOf } from "../../domain/records";

const number = String.raw`\d+(?:\.\d+)?`;
const one = new RegExp(`^(${number})(?:\\s*[-–—~～至]\\s*(${number}))?\\s*(\\D.*)?$`);
const slashed = new RegExp(`^${number}(?:\\s*/\\s*${number})+`);

/**
 * Doses of a printing such as "10, 20 μM", "0.1-10 μmol/L" or "5/10/20 mg/kg"; a unit behind several numbers is that of all. Empty
 * where any part of it is something else, or its unit is not one that is known: then the printing alone is kept.
 */
export function dosesOf(printed: string): readonly Dose[] {
  const lists = printed.replace(slashed, (list) => list.replaceAll("/", ","));
  const parts = lists.split(/[,，、;；]|\band\b|和|及/).map((part) => one.exec(part.trim()));
  const doses: Dose[] = [];
  let unit: DoseUnit | null = null;
  for (const part of parts.reverse()) {
    if (part === null) return [];
    const [, from = "", to, own] = part;
    unit = own === undefined ? unit : doseUnitOf(own);
    if (unit === null || Number(from) === 0) return [];
    doses.unshift(to === undefined ? { value: Number(from), unit } : { from: Number(from), to: Number(to), unit });
  }
  return doses;
}

/** A cell of numbers under a header that has their unit in brackets, with the unit behind it; any other as it is. */
export function withUnit(cell: string, header: string): string {
  const unit = /[(（[]([^)）\]]+)[)）\]]\s*$/.exec(header)?.[1]?.trim() ?? "";
  return doseUnitOf(unit) !== null && /^[\d\s.,，、;；/~～–-]+$/.test(cell) ? `${cell} ${unit}` : cell;
}
