import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { refused } from "../base/notices";
import { readJson } from "../base/read-json";
import { textOf } from "../base/text";
import { cslFields } from "./csl-fields";
import { papersResult } from "./papers-result";

type Json = Readonly<Record<string, unknown>>;

/**
 * CSL-JSON: a list of items, one item, or a list under "items", as Zotero, citation processors and Crossref give them. Any type of
 * item is a paper. Never throws.
 */
export function readCsl(file: SourceFile, options: ReadOptions): ReadResult {
  const json = readJson(textOf(file, options));
  if (!json.ok) return { ok: false, notices: [json.notice] };
  const items = itemsOf(json.value);
  if (items === null)
    return { ok: false, notices: [refused("wrong-type", { path: "/" }, { expected: "[ { author, title } ]" })] };
  const isObject = (value: unknown): value is Json =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const wrong = items.flatMap((item, index) =>
    isObject(item) ? [] : refused("wrong-type", { path: `/${index}` }, { found: JSON.stringify(item) }),
  );
  const records = items.flatMap((item, index) =>
    isObject(item) ? { fields: cslFields(item), place: { path: `/${index}` } } : [],
  );
  return papersResult(records, wrong);
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return null;
  const { items, message } = value as Json;
  if (Array.isArray(items)) return items;
  return message !== undefined ? itemsOf(message) : [value];
}
