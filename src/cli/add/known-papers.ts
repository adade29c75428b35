import { parse } from "yaml";
import type { AuthoredFile } from "../../dataset/documents";
import { idOf, isRecord } from "../../dataset/drafts/draft";
import type { Paper } from "./paper";

/** What a folder has of papers: the ids that are taken, and which file has which identifier. */
export interface KnownPapers {
  readonly ids: ReadonlySet<string>;
  /** The file that has this paper already, and by what it was recognised; null where none has. */
  readonly fileOf: (paper: Paper) => { readonly file: string; readonly by: string } | null;
}

/** The papers in a folder, those that are still to be read too. */
export function knownPapers(files: readonly AuthoredFile[]): KnownPapers {
  const ids = new Set<string>();
  const byIdentifier = new Map<string, string>();
  for (const { path, text } of files) {
    if (!/^(studies|background|to-read)\//.test(path)) continue;
    const value = valueIn(text);
    if (!isRecord(value)) continue;
    ids.add(idOf(value) ?? "").add(path.replace(/^.*\/|\.ya?ml$/g, ""));
    for (const key of isRecord(value.citation) ? keysOf(value.citation) : []) byIdentifier.set(key, path);
  }
  return {
    ids,
    fileOf: ({ citation }) => {
      const key = keysOf(citation).find((each) => byIdentifier.has(each));
      return key === undefined ? null : { file: byIdentifier.get(key) ?? "", by: key };
    },
  };
}

/** "PMID 123", "DOI 10.1/x"; DOIs without regard to case (DOI Handbook, 2.4). */
function keysOf(citation: Readonly<Record<string, unknown>>): string[] {
  return ["PMID", "DOI"].flatMap((name) => {
    const value = citation[name];
    return typeof value === "string" ? `${name} ${value.toLowerCase()}` : [];
  });
}

function valueIn(text: string): unknown {
  try {
    return parse(text, { version: "1.2" });
  } catch {
    return null;
  }
}
