import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { refsOfScene } from "../../../src/drawing/in-view";
import { figureData } from "../../../src/figure/data/figure-data";
import { evidenceLines, speakerNotes } from "../../../src/figure/data/notes";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { isopsoralen } from "../../domain/real";
import { repeatedPicture } from "../parts";
import { realScene } from "../real-scene";

const evidence = isopsoralen();
const { scene, network } = realScene(evidence, "en", "overview");
const chinese = realScene(evidence, "zh", "molecules");

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string) => parse<Row>(csv.replace("\ufeff", ""), { header: true, skipEmptyLines: true }).data;

describe("the data of a figure as CSV", () => {
  const rows = rowsOf(figureData(scene, network, evidence));

  test("has a row for every statement behind every arrow of the picture, and for the other side of each", () => {
    const drawn = new Set(scene.edges.map((edge) => edge.id));
    const statements = network.edges.filter((edge) => drawn.has(edge.id)).flatMap((edge) => edge.statements);
    const opposing = rows.slice(statements.length);
    expect(opposing.map((row) => `${row.arrow} ${row.reference}`)).toEqual([
      "inferred:PI3K-AKT-MTOR>OB-DIFFERENTIATION 5",
      "inferred:TGFB-SMAD>OSTEOBLAST-MARKERS 33",
    ]);
    expect(new Set(rows.map((row) => row.arrow))).toEqual(drawn);
  });

  test("lets no name from a dataset run as a formula", () => {
    const [edge] = network.edges.filter(({ id }) => scene.edges.some((drawn) => drawn.id === id));
    const names = new Map(evidence.entities);
    const entity = names.get(edge?.source ?? "");
    if (!entity) throw new Error("the first arrow starts at an entity");
    names.set(entity.id, { ...entity, name: { ...entity.name, en: " ＝1+1" } });
    const csv = figureData(scene, network, { ...evidence, entities: names });
    expect(csv).toContain("' ＝1+1");
    expect(csv).not.toMatch(/(^|[,"\n]) ＝1/);
  });

  test("names exactly the references of the picture", () => {
    const refsIn = (csv: string) => [...new Set(rowsOf(csv).map((row) => Number(row.reference)))].sort((a, b) => a - b);
    expect(refsIn(figureData(scene, network, evidence))).toEqual(refsOfScene(scene));
    const two = repeatedPicture(2);
    const csv = figureData(two.scene, two.network, evidence);
    expect(refsIn(csv)).toEqual(refsOfScene(two.scene));
    const ofNumbers = rowsOf(csv).filter((row) => row.arrow === "");
    expect(ofNumbers.filter((row) => row.reference === "41").map((row) => row.arrow_target)).toContain(
      "Bone mineral density",
    );
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

describe("the speaker's notes", () => {
  const nfkb = pathwayPicture(evidence, noFilters, "NF-KB", "en");
  if (!nfkb) throw new Error("NF-κB has evidence");

  test("of few arrows hold the whole title, each arrow with its statements, and the full references", () => {
    const notes = speakerNotes(nfkb.scene, nfkb.network, evidence, "Whole title");
    expect(notes[0]).toBe("Whole title");
    for (const edge of nfkb.scene.edges) expect(notes).toContain(`• ${edge.reading}`);
    const edge = nfkb.scene.edges.find(({ id }) => id === "tested:isopsoralen>NF-KB");
    const at = notes.indexOf(`• ${edge?.reading}`);
    const next = notes.findIndex((line, i) => i > at && line.startsWith("•"));
    const behind = notes.slice(at + 1, next).join("\n");
    expect(behind).toMatch(/\[24\]/);
    expect(behind).toMatch(/\[25\]/);
    const begin = notes.indexOf("References");
    expect(notes.slice(begin + 1).map((line) => Number.parseInt(line, 10))).toEqual(refsOfScene(nfkb.scene));
  });

  test.each([
    ["en", scene, network],
    ["zh", chinese.scene, chinese.network],
  ] as const)("of many arrows can be read from beside the screen (%s)", (_, many, whole) => {
    const notes = speakerNotes(many, whole, evidence, "Whole title");
    expect(notes.join("\n").length).toBeLessThan(4000);
    const arrows = notes.filter((line) => line.startsWith("•"));
    const most = many.edges.toSorted((a, b) => b.refs.length - a.refs.length)[0];
    expect(arrows[0]).toBe(`• ${most?.reading}`);
    expect(notes.some((line) => line.includes(String(many.edges.length - arrows.length)))).toBe(true);
    for (const ref of refsOfScene(many)) expect(notes.at(-1)).toMatch(new RegExp(`\\b${ref}\\b`));
  });

  test("are in the language of the picture", () => {
    expect(speakerNotes(chinese.scene, chinese.network, evidence, "").join("\n")).toMatch(/参考文献/);
    expect(evidenceLines(chinese.scene, chinese.network, evidence).join("")).not.toMatch(/not reported|in vitro/);
  });
});
