import { type Dose, printsUnit } from "../../domain/records";

/**
 * Compares an arm's doses with their printing ("100.0, 10.0, 1.0 μmol/L"; a range as "1～10 μmol/L"): the same numbers
 * in the same order, and every unit printed. Null where they agree, where there is only a printing, or no dose at all.
 */
export function dosesPrintedIssue(
  doses: readonly Dose[],
  printed: string | undefined,
): { readonly found: string; readonly expected: string } | null {
  if (printed === undefined) {
    return doses.length === 0 ? null : { found: "nothing", expected: "the doses as the source prints them" };
  }
  // A printing that nobody could put into numbers is kept as it is.
  if (doses.length === 0) return null;
  const curated = doses.flatMap((dose) => ("value" in dose ? [dose.value] : [dose.from, dose.to]));
  const numbers = printedNumbers(printed);
  if (numbers.length !== curated.length || numbers.some((value, index) => value !== curated[index])) {
    return {
      found: `${JSON.stringify(printed)} (numbers ${numbers.join(", ") || "none"})`,
      expected: `the numbers of doses in the same order: ${curated.join(", ") || "none"}`,
    };
  }
  const missing = doses.find((dose) => !printsUnit(printed, dose.unit));
  return missing === undefined
    ? null
    : { found: JSON.stringify(printed), expected: `the unit of doses, "${missing.unit}", in the printing` };
}

function printedNumbers(printed: string): number[] {
  return (printed.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}
