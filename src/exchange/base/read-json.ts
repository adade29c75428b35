import type { Notice } from "./notices";
import { refused } from "./notices";

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly notice: Notice };

/** JSON text as a value; where it breaks off or breaks, the line and what is there. Never throws. */
export function readJson(text: string): JsonResult {
  if (text.trim() === "") return { ok: false, notice: refused("empty", null) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const offset = offsetIn(error instanceof Error ? error.message : "", text);
    const line = text.slice(0, offset).split("\n").length;
    const found = text
      .slice(Math.max(0, offset - 40), offset + 20)
      .replace(/\s+/g, " ")
      .trim();
    return {
      ok: false,
      notice: refused(
        offset >= text.length ? "truncated" : "unreadable",
        { line },
        { found, expected: offset >= text.length ? "] }" : "JSON" },
      ),
    };
  }
}

/** Where a parser says that it stopped; the end of the text where it does not say. */
function offsetIn(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return text.length;
  const before = text.split("\n").slice(0, Number(line) - 1);
  return Math.min(before.join("\n").length + Number(column), text.length);
}
