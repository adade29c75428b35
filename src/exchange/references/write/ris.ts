import type { CslItem } from "./csl-item";

/** References as RIS, for EndNote, NoteExpress and Zotero: `JOUR` where the record was verified, `GEN` where it was not. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join("\r\n");
}

function recordOf(item: CslItem): string {
  const [start, end] = (item.page ?? "").split(/[-–]/);
  const names = (item.author ?? []).map(
    ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(", "),
  );
  const tags: [string, string | undefined][] = [
    ["TY", item.type === "article-journal" ? "JOUR" : "GEN"],
    ["ID", item.id],
    ...names.map((name): [string, string] => ["AU", name]),
    ["TI", item.title],
    ["JO", item["container-title"]],
    ["PY", item.issued ? String(item.issued["date-parts"][0][0]) : undefined],
    ["VL", item.volume],
    ["IS", item.issue],
    ["SP", start || undefined],
    ["EP", end],
    ["DO", item.DOI],
    // An accession number means nothing without its database.
    ["DB", item.PMID === undefined ? undefined : "PubMed"],
    ["AN", item.PMID ?? item.PMCID],
    ["UR", item.URL],
    ["LA", item.language],
    ["AB", item.abstract],
    ["N1", item.note],
    ["ER", ""],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
