import { type FieldId, fields } from "../../../exchange/columns/fields";
import type { Column } from "./columns";

/** What columns of tables were said to be, in the browser's local storage. */
const storageKey = "osteograph.columns";
/** Shapes of tables that are kept; the oldest goes first. */
const mostShapes = 40;

type Shapes = Readonly<Record<string, readonly (FieldId | null)[]>>;

/** Two tables of one header are of one shape. */
function shapeOf(columns: readonly Pick<Column, "header">[]): string | null {
  const words = columns.map(({ header }) => header.trim().toLowerCase());
  return words.some((word) => word !== "") ? JSON.stringify(words) : null;
}

/** Keeps what the columns of a table are, for the next of its shape. A browser that keeps nothing is no failure. */
export function rememberColumns(columns: readonly Column[]): void {
  const shape = shapeOf(columns);
  if (shape === null) return;
  const { [shape]: _, ...others } = readShapes();
  const kept = Object.entries(others).slice(-(mostShapes - 1));
  try {
    const next = { ...Object.fromEntries(kept), [shape]: columns.map(({ field }) => field) };
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Refused, or full.
  }
}

/** What the columns of a table of this shape were last said to be; null where none was seen. */
export function recallColumns(columns: readonly Pick<Column, "header">[]): readonly (FieldId | null)[] | null {
  const shape = shapeOf(columns);
  return shape === null ? null : (readShapes()[shape] ?? null);
}

/** Any script of this site can write to the storage: only lists of names and nulls are taken from it. */
function readShapes(): Shapes {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, fields]) => isFields(fields)));
  } catch {
    return {};
  }
}

function isFields(value: unknown): value is readonly (FieldId | null)[] {
  return Array.isArray(value) && value.every((each) => each === null || fields.some((field) => field === each));
}
