import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { refsOfScene } from "../../../src/drawing/in-view";
import { toCsv } from "../../../src/figure/data/csv";
import { figureData } from "../../../src/figure/data/figure-data";
import { evidenceLines, speakerNotes } from "../../../src/figure/data/notes";
import { isopsoralen } from "../../domain/real";
import { realScene } from "../real-scene";

const evidence = isopsoralen();
const { scene, network } = realScene(evidence, "en", "overview");
const chinese = realScene(evidence, "zh", "molecules");

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string) => parse<Row>(csv.replace("\ufeff", ""), { header: true, skipEmptyLines: true }).data;

describe("the data of a figure as CSV", () => {
  const rows = rowsOf(figureData(scene, network, evidence));

  test("has a row for every statement behind every arrow of the picture", () => {
    const drawn = new Set(scene.edges.map((edge) => edge.id));
    const statements = network.edges.filter((edge) => drawn.has(edge.id)).flatMap((edge) => edge.statements);
    expect(rows).toHaveLength(statements.length);
    expect(new Set(rows.map((row) => row.arrow))).toEqual(drawn);
  });

  test("names exactly the references of the picture", () => {
    const refs = [...new Set(rows.map((row) => Number(row.reference)))].sort((a, b) => a - b);
    expect(refs).toEqual(refsOfScene(scene));
  });

  test("keeps doses as printed and says what is not reported", () => {
    const six = rows.filter((row) => row.reference === "6");
    expect(six.map((row) => row.doses_as_printed)).toContain("10, 20, 50 μmol/L");
    expect(rows.some((row) => row.organism === "not reported")).toBe(true);
    expect(rowsOf(figureData(chinese.scene, chinese.network, evidence)).some((row) => row.organism === "未报告")).toBe(
      true,
    );
  });

  test("marks the retracted paper in every row of it", () => {
    expect(rows.filter((row) => row.reference === "9").every((row) => row.retracted === "retracted")).toBe(true);
    expect(rows.filter((row) => row.reference === "9").length).toBeGreaterThan(0);
  });
});

describe("cells that a program would misread", () => {
  test("are quoted, and no formula runs", () => {
    const csv = toCsv([["a,b", 'say "x"', "two\nlines", "=1+1", "-4.5", -4.5, "@cmd"]]);
    expect(csv).toBe('\ufeff"a,b","say ""x""","two\nlines",\'=1+1,-4.5,-4.5,\'@cmd\r\n');
  });
});

describe("the speaker's notes", () => {
  const notes = speakerNotes(scene, network, evidence, "Whole title");

  test("hold the whole title, and what each arrow says with the studies behind it", () => {
    expect(notes[0]).toBe("Whole title");
    for (const edge of scene.edges) expect(notes).toContain(`• ${edge.reading}`);
    const nfkb = scene.edges.find((edge) => edge.id === "tested:isopsoralen>NF-KB");
    const at = notes.indexOf(`• ${nfkb?.reading}`);
    const next = notes.findIndex((line, i) => i > at && line.startsWith("•"));
    const behind = notes.slice(at + 1, next).join("\n");
    expect(behind).toMatch(/\[24\]/);
    expect(behind).toMatch(/\[25\]/);
  });

  test("end with the full references of exactly this picture", () => {
    const begin = notes.indexOf("References");
    expect(notes.slice(begin + 1).map((line) => Number.parseInt(line, 10))).toEqual(refsOfScene(scene));
  });

  test("are in the language of the picture", () => {
    expect(speakerNotes(chinese.scene, chinese.network, evidence, "").join("\n")).toMatch(/参考文献/);
    expect(evidenceLines(chinese.scene, chinese.network, evidence).join("")).not.toMatch(/not reported|in vitro/);
  });
});
