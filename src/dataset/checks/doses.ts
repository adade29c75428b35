import { type Dose, printsUnit } from "../../domain/records";
import { type FaultText, says, verbatim } from "../../domain/records/base/fault-text";

/**
 * Compares an arm's doses with their printing ("100.0, 10.0, 1.0 μmol/L"; a range as "1～10 μmol/L"): the same numbers
 * in the same order, and every unit printed. Null where they agree, where there is only a printing, or no dose at all.
 */
export function dosesPrintedIssue(
  doses: readonly Dose[],
  printed: string | undefined,
): { readonly found: FaultText; readonly expected: FaultText } | null {
  if (printed === undefined) {
    return doses.length === 0 ? null : { found: says("nothing"), expected: says("dosesAsPrinted") };
  }
  // A printing that nobody could put into numbers is kept as it is.
  if (doses.length === 0) return null;
  const curated = doses.flatMap((dose) => ("value" in dose ? [dose.value] : [dose.from, dose.to]));
  const numbers = printedNumbers(printed);
  if (numbers.length !== curated.length || numbers.some((value, index) => value !== curated[index])) {
    return {
      found: says("printedNumbers", { printed: JSON.stringify(printed), numbers: listed(numbers) }),
      expected: says("numbersOfDoses", { numbers: listed(curated) }),
    };
  }
  const missing = doses.find((dose) => !printsUnit(printed, dose.unit));
  return missing === undefined
    ? null
    : { found: verbatim(JSON.stringify(printed)), expected: says("unitInPrinting", { unit: missing.unit }) };
}

function listed(numbers: readonly number[]): FaultText {
  return numbers.length === 0 ? says("none") : verbatim(numbers.join(", "));
}

function printedNumbers(printed: string): number[] {
  return (printed.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}
