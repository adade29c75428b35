import { describe, expect, it } from "vitest";
import { importers } from "../../../src/exchange/importers";
import { authorsOf, noticesOf, papersIn } from "./papers";

const eStudy = `DataType: 1
Title-题名: 补骨脂素对成骨细胞的影响
Author-作者: 施洋;李明;
Source-刊名: 中国药理学通报
Year-年: 2013
PubTime-出版时间: 2013-04-01
Keyword-关键词: 补骨脂素;成骨细胞
Summary-摘要: 目的研究补骨脂素。
Period-期: 07
PageCount-页数: 1
Page-页码: 161
SrcDatabase-来源库: 期刊
Organ-机构: 某大学;
Link-链接: https://kns.cnki.net/kcms/detail/detail.aspx?FileName=XXJK201307097&DbName=CJFQ2013

DataType: 1
Title-题名: 编者按
Source-刊名: 中国药理学通报
PubTime-出版时间: 2014-01-01
`;

const noteExpress = `{Reference Type}: Journal Article
{Title}: 乳腺癌术后患者婚姻质量
{Translated Title}: Marital quality
{Author}: 许雅琼
{Author}: 张银萍
{Translated Author}: XU Ya-qiong
{Journal}: 临床医学研究与实践
{Year}: 2020
{Volume}: 5
{Issue}: 1
{Pages}: 49-51
{Abstract}: 目的调查。

方法选取。
{URL}: http://www.wanfangdata.com.cn/details/detail.do?_type=perio&id=lcyxyjysj202001019
{DOI}: 10.19347/j.cnki.2096-1413.202001019
{Database Provider}: 北京万方数据股份有限公司
{Language}: chi

{Reference Type}: Journal Article
{Title}: 计算机辅助导航技术
{Author}: 潘紫麟;刘庆鹏;
{Journal}: 医学综述
`;

const refWorks = `RT Journal Article
SR 1
A1 江文杰;JIANG Wenjie;HAN Chao
T1 前锯肌平面阻滞
JF 临床检验杂志
YR 2020
VO 9
IS 1
OP 117-118
LA chi
DS 万方数据

RT Journal Article
SR 2
A1 顾达民;JIANG Wenjie;HAN Chao
T1 另一篇
JF 临床检验杂志
YR 2021
DS 万方数据
`;

describe("exports of CNKI and Wanfang", () => {
  it("come in from E-Study, without an author or a year too", async () => {
    const papers = await papersIn("cnki", eStudy);
    expect(papers).toMatchObject([
      {
        title: "补骨脂素对成骨细胞的影响",
        authors: [{ family: "施洋" }, { family: "李明" }],
        journal: "中国药理学通报",
        year: 2013,
        issue: "07",
        page: "161",
        cnki: "XXJK201307097",
        language: "zh",
        abstract: "目的研究补骨脂素。",
        place: { line: 1 },
      },
      { title: "编者按", authors: [], year: 2014, place: { line: 16 } },
    ]);
    expect(await noticesOf("cnki", eStudy)).toEqual(["doubt missing-field 16 编者按 → author"]);
  });

  it("come in from NoteExpress, with abstracts that have empty lines", async () => {
    const papers = await papersIn("wanfang", noteExpress);
    expect(papers).toMatchObject([
      {
        title: "乳腺癌术后患者婚姻质量",
        authors: [{ family: "许雅琼" }, { family: "张银萍" }],
        page: "49-51",
        doi: "10.19347/j.cnki.2096-1413.202001019",
        abstract: "目的调查。方法选取。",
      },
      { title: "计算机辅助导航技术", authors: [{ family: "潘紫麟" }, { family: "刘庆鹏" }] },
    ]);
    expect(papers[1]?.year).toBeUndefined();
  });

  it("take no English names of the paper before from Wanfang", async () => {
    expect((await papersIn("wanfang", refWorks)).map(authorsOf)).toEqual([["江文杰"], ["顾达民"]]);
    expect(await noticesOf("wanfang", refWorks)).toEqual(["dropped duplicate 13 JIANG Wenjie; HAN Chao"]);
  });

  it("keep foreign authors of a paper in CNKI", async () => {
    const text = refWorks.replaceAll("万方数据", "CNKI");
    expect((await papersIn("cnki", text)).map(authorsOf)[0]).toEqual(["江文杰", "JIANG Wenjie", "HAN Chao"]);
  });

  it("come in from CNKI's EndNote form, and from pages that break lines by marks", async () => {
    const text = "%0 Journal Article<br>%A 张福锁%A 王激清<br>%T 中国主要粮食作物<br>%J 土壤学报<br>%D 2008<br>%W CNKI";
    expect(await papersIn("cnki", text)).toMatchObject([
      { title: "中国主要粮食作物", authors: [{ family: "张福锁" }, { family: "王激清" }], year: 2008 },
    ]);
  });

  it("are told from each other and from the forms of others", () => {
    const surest = (head: string) =>
      [...importers].sort((a, b) => b.recognises("a.txt", head) - a.recognises("a.txt", head))[0]?.id;
    expect(
      [
        eStudy,
        noteExpress,
        refWorks,
        "%0 Journal Article\n%W CNKI\n",
        "%0 Journal Article\n%A Doe\n",
        "TY  - JOUR\nTI  - a\n",
        "\nPMID- 123\nTI  - a\n",
      ].map(surest),
    ).toEqual(["cnki", "wanfang", "wanfang", "cnki", "endnote", "ris", "nbib"]);
  });
});
