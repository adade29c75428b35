import type { CslItem } from "./csl-item";

/** Characters that TeX reads as commands; all others, Greek and Chinese too, stay as they are (UTF-8, as biber reads). */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => commands[character] ?? character);
}

/** References as BibTeX: `@article` where the record was verified, `@misc` with a note where it was not. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join("\n");
}

function entryOf(item: CslItem): string {
  const authors = (item.author ?? []).map(({ family, given, literal }) =>
    literal !== undefined
      ? `{${tex(literal)}}`
      : [family, given]
          .filter(Boolean)
          .map((part) => tex(part ?? ""))
          .join(", "),
  );
  if (authors.length > 0 && item.custom?.otherAuthors) authors.push("others");
  const fields: [string, string | undefined][] = [
    ["author", authors.length > 0 ? authors.join(" and ") : undefined],
    // A second pair of braces keeps the capitals of symbols: NF-κB, RANKL.
    ["title", item.title === undefined ? undefined : `{${tex(item.title)}}`],
    ["journal", quoted(item["container-title"])],
    ["year", item.issued ? String(item.issued["date-parts"][0][0]) : undefined],
    ["volume", quoted(item.volume)],
    ["number", quoted(item.issue)],
    ["pages", item.page === undefined ? undefined : tex(item.page).replace(/(\d)-(\d)/g, "$1--$2")],
    ["doi", item.DOI],
    ["pmid", item.PMID],
    ["pmcid", item.PMCID],
    ["url", item.DOI === undefined ? item.URL : undefined],
    ["abstract", quoted(item.abstract)],
    ["note", quoted(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${item.type === "article-journal" ? "article" : "misc"}{${item.id},\n${lines.join(",\n")}\n}\n`;
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : tex(text);
}
