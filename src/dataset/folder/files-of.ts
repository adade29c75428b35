import { stringify } from "yaml";
import type { CompiledDataset } from "../../domain/records";
import type { AuthoredFile } from "../documents";
import { isRecord } from "../drafts/draft";
import type { Fields } from "../drafts/fields";
import { documentsOf } from "./documents-of";
import { orderForFile } from "./field-order";

/** A dataset as the YAML files of its folder, in the form that `data format` keeps. */
export function filesOf(dataset: CompiledDataset): AuthoredFile[] {
  return documentsOf(dataset).map(({ path, value }) => ({
    path,
    // Words that YAML would read as something else (1e5, NO, 012345) are put in quotes by the library.
    text: stringify(inOrder(value, orderForFile(path)), { version: "1.2", lineWidth: 0, aliasDuplicateObjects: false }),
  }));
}

function inOrder(value: unknown, order: Fields): unknown {
  if (Array.isArray(value)) return value.map((each) => inOrder(each, order));
  if (!isRecord(value)) return value;
  const rank = (name: string) => (order.names.includes(name) ? order.names.indexOf(name) : order.names.length);
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      const own = order.inside[name];
      return [name, own === undefined ? inner : inOrder(inner, own)];
    }),
  );
}
