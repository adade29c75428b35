import type { CslRecord } from "./csl";

/**
 * Records of a file as PubMed exports them (MEDLINE format, "nbib"): a tag of four letters and "- ", continued in lines
 * that start with six spaces; a blank line ends a record. Fields after the National Library of Medicine's list.
 */
export function recordsOfNbib(text: string): CslRecord[] {
  const unfolded = text.replace(/\r\n?/g, "\n").replace(/\n {6}/g, " ");
  return unfolded.split(/\n\s*\n/).flatMap((block) => {
    const fields = new Map<string, string[]>();
    for (const [, tag = "", value = ""] of block.matchAll(/^([A-Z]+) *- (.*)$/gm))
      fields.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
    return fields.size === 0 ? [] : [recordOf(fields)];
  });
}

function recordOf(fields: ReadonlyMap<string, readonly string[]>): CslRecord {
  const first = (tag: string) => fields.get(tag)?.[0];
  const year = /\d{4}/.exec(first("DP") ?? "")?.[0];
  const doi = [...(fields.get("LID") ?? []), ...(fields.get("AID") ?? [])].find((id) => id.endsWith(" [doi]"));
  const full = fields.get("FAU") ?? [];
  const authors = (full.length > 0 ? full : (fields.get("AU") ?? [])).map((name) => {
    const [family = name, given] = name.includes(", ") ? name.split(", ") : splitAtLastSpace(name);
    return given === undefined ? { family } : { family, given };
  });
  const known = {
    title: first("TI")?.replace(/\.$/, ""),
    "container-title": first("JT") ?? first("TA"),
    volume: first("VI"),
    issue: first("IP"),
    page: first("PG"),
    PMID: first("PMID"),
    PMCID: first("PMC"),
    DOI: doi?.replace(/ \[doi\]$/, ""),
  };
  return {
    author: authors,
    ...(year !== undefined && { issued: { "date-parts": [[Number(year)]] } }),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/** "Wong RW" is family and initials. */
function splitAtLastSpace(name: string): readonly string[] {
  const at = name.lastIndexOf(" ");
  return at === -1 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
