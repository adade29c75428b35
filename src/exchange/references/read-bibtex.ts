import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { doubt, type Notice, refused } from "../base/notices";
import { textOf } from "../base/text";
import { abbreviationsIn, type BibtexEntry, bibtexEntries } from "./bibtex-entries";
import { cslFields } from "./csl-fields";
import type { PaperFields } from "./paper-fields";
import { papersResult } from "./papers-result";

type Item = Readonly<Record<string, unknown>>;

const noPapers: ReadonlySet<string> = new Set(["comment", "preamble", "string"]);

/** Abbreviations that BibTeX's own styles define. */
const known =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|acmcs|acta|cacm|ibmjrd|ibmsj|ieeese|ieeetc|ieeetcad|ipl|jacm|jcss|scp|sicomp|tocs|tods|tog|toms|toois|toplas|tcs)$/i;

/**
 * BibTeX and BibLaTeX, by citation-js. Each entry comes in or is refused with its line; an abbreviation that the file does not define is
 * kept as the word itself, and said. Never throws, and fetches nothing: the type of the text is given, never guessed from it.
 */
export async function readBibtex(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const text = textOf(file, options);
  if (text.trim() === "") return { ok: false, notices: [refused("empty")] };
  const all = bibtexEntries(text);
  const entries = all.filter(({ type }) => !noPapers.has(type));
  if (entries.length === 0)
    return {
      ok: false,
      notices: [refused("unreadable", { line: 1 }, { found: text.trim(), expected: "@article{key, …}" })],
    };
  const parse = await parser();
  const { strings, notices } = abbreviations(all, entries);
  const whole = entries.filter(({ isWhole }) => isWhole);
  const together = parse(strings + whole.map((entry) => entry.text).join("\n"));
  const items = together?.length === whole.length ? together : null;
  const records: { readonly fields: PaperFields; readonly place: { readonly line: number } }[] = [];
  for (const [index, entry] of entries.entries()) {
    if (options.signal?.aborted) break;
    const item = items?.[whole.indexOf(entry)] ?? (entry.isWhole ? alone(entry, entries, strings, parse) : undefined);
    if (item === undefined)
      notices.push(
        refused(
          entry.isWhole ? "malformed" : "truncated",
          { line: entry.line },
          { found: entry.text, expected: "@type{key, field = {…}, …}" },
        ),
      );
    else records.push({ fields: fieldsOf(item, entry), place: { line: entry.line } });
    if (index % 50 === 0) options.progress?.(index / entries.length);
  }
  return papersResult(records, notices);
}

/** citation-js keeps the number of an issue for articles alone. */
function fieldsOf(item: Item, { key, text }: BibtexEntry): PaperFields {
  const fields = cslFields(item);
  return { ...fields, key, issue: fields.issue ?? /[,\s]number\s*=\s*[{"]?\s*([\w-]+)/i.exec(text)?.[1] };
}

type Parse = (text: string) => readonly Item[] | null;

async function parser(): Promise<Parse> {
  const [{ Cite }] = await Promise.all([import("@citation-js/core"), import("@citation-js/plugin-bibtex")]);
  return (text) => {
    try {
      return new Cite(text, { forceType: "@biblatex/text" }).data;
    } catch {
      return null;
    }
  };
}

/** One entry by itself, with the one that it takes fields from. */
function alone(entry: BibtexEntry, entries: readonly BibtexEntry[], strings: string, parse: Parse): Item | undefined {
  const parent = /\bcrossref\s*=\s*[{"]\s*([^}"\s]+)/i.exec(entry.text)?.[1];
  const from = parent === undefined ? undefined : entries.find(({ key, isWhole }) => key === parent && isWhole);
  return (
    (from && from !== entry ? parse(`${strings}${entry.text}\n${from.text}`)?.[0] : undefined) ??
    parse(strings + entry.text)?.[0]
  );
}

/** Definitions of all abbreviations: those of the file, and for others the word itself. */
function abbreviations(
  all: readonly BibtexEntry[],
  entries: readonly BibtexEntry[],
): { readonly strings: string; readonly notices: Notice[] } {
  const definitions = all.filter(({ type, isWhole }) => type === "string" && isWhole);
  const defined = new Set(definitions.map(({ key }) => key.toLowerCase()));
  const notices: Notice[] = [];
  const added: string[] = [];
  for (const entry of entries) {
    for (const name of abbreviationsIn(entry)) {
      if (defined.has(name.toLowerCase()) || known.test(name)) continue;
      defined.add(name.toLowerCase());
      added.push(`@string{${name} = "${name}"}\n`);
      notices.push(doubt("as-printed", { line: entry.line }, { found: name, expected: `@string{${name} = "…"}` }));
    }
  }
  return { strings: definitions.map(({ text }) => `${text}\n`).join("") + added.join(""), notices };
}
