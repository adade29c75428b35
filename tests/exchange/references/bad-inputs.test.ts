import { describe, it } from "vitest";
import type { FormatId } from "../../../src/exchange/base/formats";
import { importerOf } from "../../../src/exchange/importers";
import { badInputs, expectResultOrReasons } from "../bad-inputs";

const good: readonly (readonly [FormatId, readonly string[], readonly string[]])[] = [
  ["ris", ["TY  - JOUR\nAU  - A, B\nTI  - T\nPY  - 2020\nSP  - 1-2\nER  - \n"], ["TY  - ", "ER  - "]],
  ["nbib", ["PMID- 1\nTI  - T\n      more\nAU  - A B\n\nPMID- 2\n"], ["PMID- "]],
  [
    "bibtex",
    [
      '@string{j = "J"}\n@article{a, author={A, B and C}, title="T {U}", journal=j # k, crossref={b}}\n@book(b, title={\\"u $\\beta$})',
    ],
    ["@", "@a{", "{\\", "$", "@article{a,", "crossref={a}"],
  ],
  [
    "csl",
    [JSON.stringify([{ id: "a", author: [{ family: "A" }], issued: { "date-parts": [[2020]] }, title: "T" }])],
    ['"issued":3', '"author":{}'],
  ],
  [
    "endnote",
    [
      "%0 Journal Article\n%A A%A B\n%T T\n",
      "<xml><records><record><titles><title>T</title></titles></record></records></xml>",
    ],
    ["<record>", "&a;", "<!DOCTYPE a>"],
  ],
  [
    "cnki",
    [
      "DataType: 1\nTitle-题名: 题\nAuthor-作者: 张三;\n",
      "RT Journal Article\nA1 张三;A\nT1 T\n",
      "{Reference Type}: Journal Article\n{Title}: T\n",
    ],
    ["RT ", "{", "-题名: "],
  ],
  [
    "wanfang",
    [
      "RT Journal Article\nSR 1\nA1 张三;A\nT1 题\nDS 万方数据\n",
      "{Reference Type}: Journal Article\n{Author}: 张三\n{URL}: http://d.wanfangdata.com.cn/a\n",
    ],
    ["RT ", "{", "万方"],
  ],
];

describe("a thousand bad lists of papers are papers or reasons, never an exception", () => {
  it.each(good)("of %s", async (id, texts, pieces) => {
    const importer = importerOf(id);
    if (importer === null) throw new Error(id);
    await expectResultOrReasons(importer.read, badInputs(texts, pieces));
  });
});
