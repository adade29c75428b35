import type { KeyboardEvent } from "react";

/** So many rows a page key goes. */
const pageRows = 10;

const rowOf = "tr, [data-row]";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Moves the focus between the given elements, from the one that has it. Those in one table row, or in one element with `data-row`, are a
 * row of a grid; any other is a row of its own. Up, down and the page keys change the row; left, right, Home and End stay in it; Ctrl+Home and
 * Ctrl+End lead to the first and the last of all, as do Home and End where the row holds nothing else. Other keys are left alone.
 */
export function moveBetween(event: KeyboardEvent, elements: readonly HTMLElement[]): void {
  if (event.altKey || event.metaKey || event.shiftKey) return;
  const rows = rowsOf(elements);
  const row = rows.findIndex((each) => each.some((element) => element.contains(document.activeElement)));
  const column = rows[row]?.findIndex((element) => element.contains(document.activeElement)) ?? -1;
  if (column < 0) return;
  const to = placeOf(event, { row, column }, rows);
  const line = to && rows[Math.max(0, Math.min(rows.length - 1, to.row))];
  const next = line?.[Math.min(to?.column ?? 0, line.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function rowsOf(elements: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const rows = new Map<Element, HTMLElement[]>();
  for (const element of elements) {
    const row = element.closest(rowOf) ?? element;
    rows.set(row, [...(rows.get(row) ?? []), element]);
  }
  return [...rows.values()];
}

/** Null where the key means nothing. A place beyond the rows is the nearest of them. */
function placeOf(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Place,
  rows: readonly (readonly HTMLElement[])[],
): Place | null {
  const isWide = (rows[row]?.length ?? 0) > 1;
  const first = { row: 0, column: 0 };
  const last = { row: rows.length - 1, column: (rows.at(-1)?.length ?? 1) - 1 };
  if (ctrlKey) return { Home: first, End: last }[key] ?? null;
  const ways: Readonly<Partial<Record<string, Place>>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    PageDown: { row: row + pageRows, column },
    PageUp: { row: row - pageRows, column },
    Home: isWide ? { row, column: 0 } : first,
    End: isWide ? { row, column: (rows[row]?.length ?? 1) - 1 } : last,
    ...(isWide && {
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: Math.max(0, column - 1) },
    }),
  };
  return ways[key] ?? null;
}
