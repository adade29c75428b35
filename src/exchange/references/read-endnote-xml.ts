import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { refused } from "../base/notices";
import { childrenOf, descendantsOf, type XmlElement } from "../xml/tree/element";
import { readTree } from "../xml/tree/read-tree";
import type { PaperFields } from "./paper-fields";
import { papersResult } from "./papers-result";

/** EndNote's XML: `<xml><records><record>`; texts stand in elements of style. Never throws. */
export async function readEndNoteXml(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const tree = await readTree(file.bytes, options);
  if (!tree.ok) return { ok: false, notices: tree.notices };
  const records = descendantsOf(tree.root, "record");
  if (records.length === 0) {
    return {
      ok: false,
      notices: [refused("unreadable", { path: `/${tree.root.name}` }, { expected: "<xml><records><record>" })],
    };
  }
  return papersResult(records.map((record) => ({ fields: fieldsOf(record), place: { line: record.line } })));
}

function fieldsOf(record: XmlElement): PaperFields {
  const at = (...path: readonly string[]): readonly string[] =>
    path
      .reduce<readonly XmlElement[]>((elements, name) => elements.flatMap((each) => childrenOf(each, name)), [record])
      .map(wholeText);
  const first = (...path: readonly string[]) => at(...path).find((text) => text !== "");
  const isPubMed = /pubmed|medline|nlm/i.test(
    [...at("remote-database-name"), ...at("remote-database-provider")].join(" "),
  );
  return {
    authors: at("contributors", "authors", "author"),
    title: first("titles", "title"),
    journal: first("periodical", "full-title") ?? first("titles", "secondary-title") ?? first("titles", "alt-title"),
    year: first("dates", "year"),
    volume: first("volume"),
    issue: first("number"),
    page: first("pages"),
    doi: first("electronic-resource-num"),
    pmid: isPubMed ? first("accession-num") : undefined,
    pmcid: at("custom2").find((text) => /^PMC\d+$/.test(text)),
    urls: [...at("urls", "related-urls", "url"), ...at("urls", "web-urls", "url")],
    language: first("language"),
    abstract: first("abstract"),
  };
}

/** The characters of an element and of all below it. */
function wholeText(element: XmlElement): string {
  return [element.text, ...element.children.map(wholeText)].join("").trim();
}
