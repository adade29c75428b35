import { type Dose, doseUnitOf } from "../../domain/records";
import { dosesPrintedIssue } from "../checks/doses";

const item =
  /^\s*(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|~|～|to)\s*(\d+(?:\.\d+)?))?\s*([^\d,;，；、]*(?:[·⋅*][^,;，；、]*)?)$/u;

/** Words between the last two doses, as a comma. */
const words = /\s+(?:and|or|和|与|及)\s*|(?<=[\d\s])[和与及]\s*/gu;

/**
 * The doses that a printing such as "10, 20 μM" or "1～10 μmol/L" says; none where any part of it is not certain, for then
 * only the printing is kept.
 */
export function readDoses(printed: string): readonly Dose[] {
  const parts = printed
    .replace(words, ", ")
    .split(/[,;，；、]/u)
    .filter((part) => part.trim() !== "");
  const doses: Dose[] = [];
  let unitText = "";
  // A unit is printed once, behind the last of the doses that it is of.
  for (const part of parts.toReversed()) {
    const [, from, to, said = ""] = item.exec(part) ?? [];
    if (said.trim() !== "") unitText = said.trim();
    const unit = doseUnitOf(unitText);
    if (from === undefined || unit === null || Number(from) === 0) return [];
    doses.unshift(to === undefined ? { value: Number(from), unit } : { from: Number(from), to: Number(to), unit });
  }
  return dosesPrintedIssue(doses, printed) === null ? doses : [];
}
