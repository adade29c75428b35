import { describe, expect, it } from "vitest";
import type { FormatId } from "../../src/exchange/base/formats";
import { formatsOf } from "../../src/exchange/detect";
import { sample } from "./networks/reading";

const heads: readonly (readonly [FormatId, string, string])[] = [
  [
    "signor",
    "a.tsv",
    "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\nA\tprotein\tP1\tUNIPROT\tB\tprotein\tP2\tUNIPROT\tup-regulates\n",
  ],
  ["signor", "a.csv", "ENTITYA;TYPEA;IDA;DATABASEA;ENTITYB;TYPEB;IDB;DATABASEB;EFFECT\n"],
  ["csv", "a.csv", "First author,Year,Target,Direction\nInvented,2019,RUNX2,up\n"],
  ["cx2", "a.cx2", '[{"CXVersion":"2.0","hasFragments":false}'],
  ["cx2", "a.json", '[ { "CXVersion": "2.0" }, '],
  ["cyjs", "a.json", '{"elements":{"nodes":[{"data":{"id":"a"}}]}}'],
  ["cyjs", "a.cyjs", '{"format_version":"1.0","generated_by":"cytoscape-3.10","target_cytoscapejs_version":"~2.1"'],
  ["sif", "a.sif", "A\tpp\tB\n"],
  ["sif", "a.txt", "PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B\tINTERACTION_DATA_SOURCE\nA\tx\tB\tC\n"],
  ["ris", "a.txt", "TY  - JOUR\nAU  - A, B\n"],
  ["nbib", "pubmed.txt", "PMID- 123\nOWN - NLM\nTI  - A, b; c\n"],
  ["bibtex", "a.bib", "@article{a, title={T}}"],
  ["bibtex", "a.txt", "% from JabRef\n@article{a,\n title = {T, U}\n}\n"],
  ["csl", "a.json", '[{"id":"a","type":"article-journal","title":"T","issued":{"date-parts":[[2020]]}}]'],
  ["endnote", "a.enw", "%0 Journal Article\n%A Doe\n"],
  ["endnote", "a.xml", '<?xml version="1.0"?><xml><records><record><rec-number>1</rec-number>'],
  ["compiled", "a.json", '{"schemaVersion":"2.1","dataset":{"id":"a","title":{"en":"T"}}'],
];

describe("a file is taken for what is in it", () => {
  it.each(heads)("%s as %s", (format, name, head) => {
    expect(formatsOf({ name, bytes: new TextEncoder().encode(head) })[0]).toBe(format);
  });

  it.each([
    ["signor.csv", "signor"],
    ["simple.valid.sif", "sif"],
    ["edge-arrows.cyjs.json", "cyjs"],
    ["with-visual-style.valid.cx2", "cx2"],
    ["truncated.invalid.cx2", "cx2"],
    ["edge-list.valid.csv", "csv"],
    ["WP322-osteoblast-signaling.gpml", "gpml"],
    ["af-reference-card.sbgn", "sbgn"],
  ])("a real %s is %s", (name, format) => {
    const file = sample(name);
    if (file === null) return console.info("skipped: the folder of real files is absent");
    expect(formatsOf(file)[0]).toBe(format);
  });
});
