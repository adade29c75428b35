/**
 * What a unit measures. Doses are brought to μmol/L or to mg/kg for charts and tables; those of another dimension stay as
 * they are printed, for no factor leads from one dimension to another.
 */
export type DoseDimension =
  | "amount concentration"
  | "mass concentration"
  | "dose by weight"
  | "dose by weight and day"
  | "dose"
  | "dose a day"
  | "activity"
  | "share"
  | "radiation";

interface UnitRow {
  readonly dimension: DoseDimension;
  /** To μmol/L, μg/mL or mg/kg, for the dimensions that have one of these. */
  readonly factor: number;
  /** Other spellings that are understood; the printing is kept beside the value. */
  readonly also: readonly string[];
}

/** Every unit that a dose may have, by the spelling that the data keeps. A unit more is a row here. */
export const doseUnitTable = {
  "pmol/L": { dimension: "amount concentration", factor: 1e-6, also: ["pM"] },
  "nmol/L": { dimension: "amount concentration", factor: 1e-3, also: ["nM"] },
  "μmol/L": { dimension: "amount concentration", factor: 1, also: ["μM", "uM", "umol/L", "microM"] },
  "mmol/L": { dimension: "amount concentration", factor: 1e3, also: ["mM"] },
  "nmol/mL": { dimension: "amount concentration", factor: 1, also: [] },
  "ng/mL": { dimension: "mass concentration", factor: 1e-3, also: ["μg/L", "ug/L"] },
  "μg/mL": { dimension: "mass concentration", factor: 1, also: ["ug/mL", "mg/L"] },
  "mg/mL": { dimension: "mass concentration", factor: 1e3, also: ["g/L"] },
  "μg/kg": { dimension: "dose by weight", factor: 1e-3, also: ["ug/kg"] },
  "mg/kg": { dimension: "dose by weight", factor: 1, also: [] },
  "g/kg": { dimension: "dose by weight", factor: 1e3, also: [] },
  "mg/kg/d": {
    dimension: "dose by weight and day",
    factor: 1,
    also: ["mg/kg/day", "mg/kg per day", "mg/(kg·d)", "mg·kg-1·d-1"],
  },
  "g/kg/d": { dimension: "dose by weight and day", factor: 1, also: ["g/kg/day", "g/(kg·d)", "g·kg-1·d-1"] },
  mg: { dimension: "dose", factor: 1, also: [] },
  g: { dimension: "dose", factor: 1, also: [] },
  "mg/d": { dimension: "dose a day", factor: 1, also: ["mg/day"] },
  "g/d": { dimension: "dose a day", factor: 1, also: ["g/day"] },
  "IU/mL": { dimension: "activity", factor: 1, also: [] },
  "IU/kg": { dimension: "activity", factor: 1, also: [] },
  IU: { dimension: "activity", factor: 1, also: [] },
  "% w/w": { dimension: "share", factor: 1, also: ["% (w/w)"] },
  "% v/v": { dimension: "share", factor: 1, also: ["% (v/v)"] },
  Gy: { dimension: "radiation", factor: 1, also: [] },
} as const satisfies Readonly<Record<string, UnitRow>>;

export type DoseUnit = keyof typeof doseUnitTable;

const isUnit = (name: string): name is DoseUnit => Object.hasOwn(doseUnitTable, name);
export const doseUnits: readonly DoseUnit[] = Object.keys(doseUnitTable).filter(isUnit);

/**
 * Spellings that differ in the sign for micro (µ U+00B5, μ U+03BC), the litre (l, L), width or spaces are one. Letter case is
 * kept elsewhere: mM and Mm, Gy and g are other units.
 */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/(?<=[/m])l(?![a-z])/g, "L");
}

const bySpelling = new Map<string, DoseUnit>(
  doseUnits.flatMap((unit) => [unit, ...doseUnitTable[unit].also].map((spelling) => [plain(spelling), unit] as const)),
);

/** The unit that a spelling means; null where it means none. */
export function doseUnitOf(spelling: string): DoseUnit | null {
  return bySpelling.get(plain(spelling)) ?? null;
}

/** Whether a printing such as "1, 10 μM" holds a unit in any of its spellings. */
export function printsUnit(printing: string, unit: DoseUnit): boolean {
  const text = plain(printing);
  return [...bySpelling].some(([spelling, meant]) => meant === unit && text.includes(spelling));
}
