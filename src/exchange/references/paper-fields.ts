import type { IncomingPaper } from "../base/incoming";
import { doubt, dropped, type Notice, type Place, refused } from "../base/notices";

/** What a record says of a paper, as text in the words of the file. Every reader of references ends here. */
export interface PaperFields {
  readonly key?: string | undefined;
  readonly authors?: readonly string[];
  /** Names that a format gives in parts. */
  readonly names?: IncomingPaper["authors"];
  readonly title?: string | undefined;
  readonly journal?: string | undefined;
  readonly year?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly firstPage?: string | undefined;
  readonly lastPage?: string | undefined;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly pmcid?: string | undefined;
  readonly cnki?: string | undefined;
  readonly urls?: readonly string[];
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
}

export interface PaperResult {
  readonly paper: IncomingPaper | null;
  readonly notices: readonly Notice[];
}

/**
 * A paper of a record. A value whose form is wrong is left out and said; an author, a title or a year that is not there is said
 * as well. Null where a record has neither author, title nor identifier.
 */
export function paperOf(fields: PaperFields, place: Place): PaperResult {
  const notices: Notice[] = [];
  const authors = [...(fields.names ?? []), ...(fields.authors ?? []).flatMap(namesIn)];
  const title = clean(fields.title)?.replace(/\.$/, "");
  const year = yearIn(fields.year);
  const links = linksIn(fields.urls ?? [], place, notices);
  const doi = checked("DOI", plainDoi(fields.doi) ?? links.doi, /^10\.\d{4,9}\/\S+$/, place, notices);
  const pmid = checked(
    "PMID",
    clean(fields.pmid)?.replace(/^(?:PMID|pubmed):?\s*/i, "") ?? links.pmid,
    /^\d{1,8}$/,
    place,
    notices,
  );
  const pmcid = checked("PMCID", clean(fields.pmcid), /^PMC\d+$/, place, notices);
  if (authors.length === 0 && title === undefined && doi === undefined && pmid === undefined) {
    return { paper: null, notices: [refused("missing-field", place, { expected: "author, title, DOI, PMID" })] };
  }
  if (authors.length === 0)
    notices.push(doubt("missing-field", place, { ...(title && { found: title }), expected: "author" }));
  if (year === undefined)
    notices.push(doubt("missing-field", place, { ...(title && { found: title }), expected: "year" }));
  const known = {
    year,
    title,
    journal: clean(fields.journal),
    volume: clean(fields.volume),
    issue: clean(fields.issue),
    page: pagesIn(fields),
    doi,
    pmid,
    pmcid,
    url: links.url,
    language: languageIn(fields.language, title),
    cnki: clean(fields.cnki) ?? links.cnki,
    abstract: clean(fields.abstract),
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { paper: { key: clean(fields.key) ?? "", authors, ...given, place }, notices };
}

/** One line without marks of HTML that programs for references write into titles; undefined where nothing is left. */
function clean(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/<\/?(?:i|b|em|strong|sub|sup|span|font|nocase|sc)(?:\s[^<>]*)?>/gi, "")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? undefined : line;
}

/** "王, 建": one name in two parts, for a name of one character is none. */
const familyFirst = /^\s*\p{Script=Han}, ?\p{Script=Han}{1,2}\s*$/u;

/** The names in a field: "张三;李四;" are two; "Ge, Lin" is one, "Wong RW" one with initials. A name of another form stays whole. */
function namesIn(field: string): IncomingPaper["authors"] {
  const parts = field.split(/[;；]/);
  const hasHan = /\p{Script=Han}/u.test(field);
  return parts
    .flatMap((part) => (hasHan && !/[A-Za-z]/.test(part) && !familyFirst.test(part) ? part.split(/[,，、]/) : part))
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .trim()
        .replace(/[,，]$/, "")
        .trim(),
    )
    .filter((part) => part !== "")
    .map(nameOf);
}

function nameOf(name: string): IncomingPaper["authors"][number] {
  const comma = name.indexOf(",");
  const initials = /^(.+) ((?:\p{Lu}\.?-?){1,4})$/u.exec(name);
  const [family, given] =
    comma > 0 ? [name.slice(0, comma), name.slice(comma + 1)] : [initials?.[1] ?? name, initials?.[2] ?? ""];
  return given.trim() === "" ? { family: family.trim() } : { family: family.trim(), given: given.trim() };
}

function yearIn(text: string | undefined): number | undefined {
  const year = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/.exec(text ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}

/** "100-110", whether the file has it as one range, as two numbers, or as a range and its end again. */
function pagesIn({ page, firstPage, lastPage }: PaperFields): string | undefined {
  const whole = clean(page)?.replace(/\s*[–—−]\s*/g, "-");
  const first = clean(firstPage)?.replace(/\s*[–—−]\s*/g, "-");
  const last = clean(lastPage);
  if (whole !== undefined) return whole;
  if (first === undefined || last === undefined || first.includes("-") || first === last) return first ?? last;
  return `${first}-${last}`;
}

export function plainDoi(text: string | undefined): string | undefined {
  return clean(text)
    ?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "")
    .replace(/\s*\[doi\]$/i, "");
}

function checked(
  name: string,
  value: string | undefined,
  form: RegExp,
  place: Place,
  notices: Notice[],
): string | undefined {
  if (value === undefined || form.test(value)) return value;
  notices.push(dropped("not-held", place, { found: value, expected: name }));
  return undefined;
}

interface Links {
  readonly url?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly cnki?: string;
}

/** Addresses of the web alone, and the identifiers that stand in them. */
function linksIn(urls: readonly string[], place: Place, notices: Notice[]): Links {
  const links = urls.flatMap((text) => text.split(/\s+/)).filter((text) => text !== "");
  for (const link of links)
    if (/^[a-z][a-z0-9+.-]*:/i.test(link) && !/^https?:/i.test(link))
      notices.push(dropped("unsafe", place, { found: link }));
  const web = links.filter((link) => /^https?:\/\/\S+$/i.test(link));
  const first = (form: RegExp) => web.flatMap((link) => form.exec(link)?.[1] ?? [])[0];
  const [url] = web;
  const doi = first(/doi\.org\/(10\.\d{4,9}\/\S+)$/i);
  const pmid = first(/pubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{1,8})\/?$/i);
  const cnki = first(/cnki[^?]*\?(?:.*&)?filename=([A-Za-z0-9.]+)/i);
  return { ...(url && { url }), ...(doi && { doi }), ...(pmid && { pmid }), ...(cnki && { cnki }) };
}

/** What the record says; else Chinese where the title is in characters, and not reported where it is not. */
function languageIn(word: string | undefined, title: string | undefined): "en" | "zh" | undefined {
  if (/^(?:zh|chi|chinese|中文)/i.test(word?.trim() ?? "")) return "zh";
  if (/^(?:en|eng|english|英文)/i.test(word?.trim() ?? "")) return "en";
  const text = title ?? "";
  return /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    ? "zh"
    : undefined;
}
