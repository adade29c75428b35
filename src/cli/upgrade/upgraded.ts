import { parseDocument } from "yaml";
import type { AuthoredFile } from "../../dataset/documents";
import { isRecord } from "../../dataset/drafts/draft";
import { textOf } from "../../dataset/folder/format";
import { migrated } from "../../dataset/migrations";
import { applied } from "./apply";
import { authoredForm, documentOf, lists, recordsOf } from "./assembled";

/** A file in the present form, and what was changed in it. */
export interface UpgradedFile {
  readonly path: string;
  readonly text: string;
  /** Each change in words, as often as it was made. */
  readonly changes: readonly string[];
}

/**
 * The files of a folder of version 1.1 that are different in the present form; null where the folder is of the present
 * form already. The steps are those that a compiled dataset of that version is read by. Throws where a file is no YAML.
 */
export function upgraded(files: readonly AuthoredFile[]): UpgradedFile[] | null {
  const documents = new Map(
    files.map(({ path, text }) => {
      const document = parseDocument(text, { version: "1.2" });
      const [error] = document.errors;
      if (error) throw new Error(`${path}: ${error.message}`);
      return [path, document] as const;
    }),
  );
  const values = new Map([...documents].map(([path, document]) => [path, document.toJS() as unknown]));
  const records = recordsOf(values);
  // Until 1.1 every dataset had one compound; since 2.0 none says so in this field.
  if (!isRecord(records.dataset?.raw) || records.dataset.raw.compound === undefined) return null;
  const main = records.dataset.raw.compound;
  const after = migrated(documentOf(records, values));
  const changes = new Map<string, string[]>();
  const apply = (file: string, done: readonly string[]) => changes.set(file, [...(changes.get(file) ?? []), ...done]);
  for (const list of lists) {
    const now = after[list];
    for (const [index, { file, path, raw }] of records[list].entries()) {
      const document = documents.get(file);
      if (document === undefined || !Array.isArray(now)) continue;
      apply(file, applied(document, path, raw, authoredForm(list, now[index], raw, main)));
    }
  }
  const { file, raw } = records.dataset;
  const info = documents.get(file);
  if (info) apply(file, applied(info, [], raw, after.dataset));
  return [...changes].flatMap(([path, done]) => {
    const document = documents.get(path);
    return done.length === 0 || document === undefined ? [] : { path, text: textOf(document), changes: done };
  });
}
