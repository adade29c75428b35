import type { PaperFields } from "./paper-fields";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** Fields of an item of CSL-JSON, of whatever type; nothing of it is taken for granted. Zotero keeps PMIDs in the note. */
export function cslFields(item: Json): PaperFields {
  const note = [text(item.note), text(item.annote)].join("\n");
  return {
    key: text(item["citation-key"]) ?? text(item.id),
    names: Array.isArray(item.author) ? item.author.flatMap(nameOf) : [],
    authors: typeof item.author === "string" ? [item.author] : [],
    title: text(item.title),
    journal: text(item["container-title"]) ?? text(item["container-title-short"]) ?? text(item.journalAbbreviation),
    year: dateText(item.issued) ?? text(item.year),
    volume: text(item.volume),
    issue: text(item.issue) ?? text(item.number),
    page: text(item.page)?.replace(/--+/g, "-"),
    doi: text(item.DOI) ?? /^DOI:\s*(\S+)$/im.exec(note)?.[1],
    pmid: text(item.PMID) ?? /^PMID:\s*(\d+)$/im.exec(note)?.[1],
    pmcid: text(item.PMCID) ?? /^PMCID:\s*(PMC\d+)$/im.exec(note)?.[1],
    urls: [text(item.URL) ?? ""],
    language: text(item.language),
    abstract: text(item.abstract),
  };
}

/** A name in parts, or as one: "World Health Organization". */
function nameOf(name: unknown): { readonly family: string; readonly given?: string }[] {
  if (typeof name === "string") return name.trim() === "" ? [] : [{ family: name.trim() }];
  if (!isObject(name)) return [];
  const particle = text(name["non-dropping-particle"]);
  const last = text(name.family) ?? text(name.literal) ?? text(name.name) ?? "";
  const family = [particle, last].filter(Boolean).join(" ").trim();
  const given = text(name.given)?.trim();
  if (family === "") return given ? [{ family: given }] : [];
  return [given ? { family, given } : { family }];
}

/** "2017", 2017, { raw }, { literal }, or parts that are numbers or text. */
function dateText(date: unknown): string | undefined {
  if (!isObject(date)) return text(date);
  const parts: unknown = date["date-parts"];
  const first: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined;
  return text(first) ?? text(date.raw) ?? text(date.literal);
}
