import type { FieldId } from "../../../exchange/columns/fields";
import type { ColumnGuess } from "../../../exchange/columns/guess-columns";

/** What a column is taken for, by the look of it or because the person said so, now or of a table of this shape. */
export interface Column extends Omit<ColumnGuess, "why"> {
  readonly why: ColumnGuess["why"] | "said" | "remembered";
}

/** The columns once one of them was said to be something: a field has one column, so another loses it. */
export function withSaid(columns: readonly Column[], column: number, field: FieldId | null): readonly Column[] {
  return columns.map((each) => {
    if (each.column === column) return { ...each, field, how: "understood", why: "said" };
    const isTaken = field !== null && each.field === field;
    return isTaken ? { ...each, field: null, how: "not understood", why: "field taken" } : each;
  });
}

/** The columns as those of a table of this shape were left, where that is another reading than the guess. */
export function withRecalled(
  columns: readonly Column[],
  recalled: readonly (FieldId | null)[] | null,
): readonly Column[] {
  if (recalled === null) return columns;
  return columns.map((each) => {
    const field = recalled[each.column];
    const isSame = field === undefined || field === each.field;
    return isSame ? each : { ...each, field, how: "understood", why: "remembered" };
  });
}
