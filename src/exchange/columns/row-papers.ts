import type { IncomingPaper } from "../base/incoming";
import { doubt, type Notice, type Place } from "../base/notices";
import type { FieldId } from "./fields";

export type Cells = Partial<Readonly<Record<FieldId, string>>>;

/** "Wang et al. 2012", "Wang X, Li Y (2012)", "王晓 2012". */
const named = /^(\p{L}[^\d,;，；(（]*?)(?:\s+et\s+al\.?|\s*等)?[\s,，]*[(（]?((?:19|20)\d{2})[a-z]?[)）]?\.?$/u;

/** What a row says of its paper; null where it names none. */
export function paperOfRow(
  cells: Cells,
  place: Place,
): { readonly paper: Omit<IncomingPaper, "key"> | null; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const { author = "", title, journal, reference } = cells;
  const pmid = /^(?:PMID:?\s*)?(\d{1,8})(?:\.0)?$/i.exec(cells.pmid ?? "")?.[1];
  if (cells.pmid && pmid === undefined)
    notices.push(doubt("as-printed", place, { found: cells.pmid, expected: "PMID" }));
  const doi = /10\.\d{4,9}\/\S+/.exec(cells.doi ?? "")?.[0];
  if (cells.doi && doi === undefined) notices.push(doubt("as-printed", place, { found: cells.doi, expected: "DOI" }));
  const inOne = named.exec(reference ?? "") ?? named.exec(author);
  const year = /(?:19|20)\d{2}/.exec(cells.year ?? "")?.[0] ?? inOne?.[2];
  const first = firstAuthor(author === "" || named.test(author) ? (inOne?.[1] ?? "") : author);
  const printed = [
    cells.pmid && pmid === undefined ? cells.pmid : "",
    cells.doi && doi === undefined ? cells.doi : "",
    reference && !inOne ? reference : "",
  ];
  const text = printed.filter((each) => each).join(" ");
  if (!pmid && !doi && !title && first === null && text === "") return { paper: null, notices };
  const paper = {
    authors: first === null ? [] : [first],
    ...(year !== undefined && { year: Number(year) }),
    ...(title && { title }),
    ...(journal && { journal }),
    ...(doi && { doi }),
    ...(pmid && { pmid }),
    ...(text !== "" && { text }),
    place,
  };
  return { paper, notices };
}

/** The first of a list of authors: "Wang X, Li Y", "Wang, X.; Li, Y.", "王晓；李明". */
function firstAuthor(list: string): IncomingPaper["authors"][number] | null {
  const first = (list.split(/[;；]|\band\b|&| et al|等/)[0] ?? "").trim();
  if (first === "") return null;
  if (/\p{Script=Han}/u.test(first)) return { family: first.split(/[,，、\s]/)[0] ?? first };
  const turned = /^([^,]+),\s*((?:[A-Z][.\s-]*){1,4})(?:,|$)/.exec(first);
  const whole = turned ? null : (first.split(",")[0] ?? first).trim();
  const spaced = whole === null ? null : /^(.+?)\s+((?:[A-Z]\.?-?\s?){1,4})$/.exec(whole);
  const family = turned?.[1] ?? spaced?.[1] ?? whole ?? first;
  const given = turned?.[2] ?? spaced?.[2];
  return { family: family.trim(), ...(given && { given: given.trim() }) };
}

/**
 * Papers of a table: rows of one PMID or DOI are one paper; without these, rows of one title, of one first author and year, or of
 * one printed reference. A row with author and year alone belongs to the one paper that has them; where two do, it stays apart.
 */
export class RowPapers {
  readonly #papers: IncomingPaper[] = [];
  readonly #byName = new Map<string, IncomingPaper[]>();
  readonly #byKey = new Map<string, number>();

  get papers(): readonly IncomingPaper[] {
    return this.#papers;
  }

  /** Key of the paper of a row; `isUnclear` where two papers may be meant. */
  add(paper: Omit<IncomingPaper, "key">): { readonly key: string; readonly isUnclear: boolean } {
    const keys = keysOf(paper);
    const name = nameOf(paper);
    const sameName = name === null ? [] : (this.#byName.get(name) ?? []);
    const isBare = keys.every((key) => key.startsWith("name:"));
    const known = keys.map((key) => this.#byKey.get(key)).find((at) => at !== undefined);
    const at =
      known ?? (isBare && sameName.length === 1 ? this.#papers.findIndex(({ key }) => key === sameName[0]?.key) : -1);
    const index = at === -1 ? this.#papers.length : at;
    const merged = { ...paper, ...withoutEmpty(this.#papers[index]), key: this.#papers[index]?.key ?? `p${index + 1}` };
    this.#papers[index] = merged;
    for (const key of keysOf(merged)) if (!this.#byKey.has(key)) this.#byKey.set(key, index);
    if (name !== null && !sameName.some(({ key }) => key === merged.key)) this.#byName.set(name, [...sameName, merged]);
    return { key: merged.key, isUnclear: isBare && known === undefined && sameName.length > 1 };
  }
}

function withoutEmpty(paper: IncomingPaper | undefined): Partial<IncomingPaper> {
  if (paper === undefined) return {};
  const { authors, ...rest } = paper;
  return authors.length > 0 ? paper : rest;
}

function keysOf({ pmid, doi, title, text, ...paper }: Omit<IncomingPaper, "key">): readonly string[] {
  const ids = [...(pmid ? [`pmid:${pmid}`] : []), ...(doi ? [`doi:${doi.toLowerCase()}`] : [])];
  if (ids.length > 0) return ids;
  if (title) return [`title:${title.toLowerCase()}`];
  const name = nameOf(paper as IncomingPaper);
  if (name !== null) return [`name:${name}`];
  return [`text:${text ?? ""}`];
}

function nameOf({ authors, year }: Pick<IncomingPaper, "authors" | "year">): string | null {
  const family = authors[0]?.family;
  return family === undefined ? null : `${family.toLowerCase()} ${year ?? ""}`;
}
