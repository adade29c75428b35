import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { readInOwnNumbers } from "../../../src/figure/citations/own-numbers";
import { figureData } from "../../../src/figure/data/figure-data";
import { speakerNotes } from "../../../src/figure/data/notes";
import { composeFigure } from "../../../src/figure/frame/compose";
import { toCsl } from "../../../src/figure/references/csl";
import { referenceEntries } from "../../../src/figure/references/entries";
import { formattedReferences } from "../../../src/figure/references/formatted";
import { asInReview, bracketed, numberedFromOne, numberOf } from "../../../src/figure/spec/numbering";
import { journalSize, slideSize } from "../../../src/figure/spec/presets";
import type { FigurePage, FigureSpec } from "../../../src/figure/spec/types";
import { captionOf } from "../../../src/figure/words/caption";
import { isopsoralen } from "../../domain/real";
import { slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const evidence = isopsoralen();
const today = new Date(2026, 10, 27);
const context = { evidence, today };
const compose = (scene: ReturnType<typeof realScene>["scene"], change: Partial<FigureSpec>) =>
  composeFigure(scene, { ...slideSpec, size: slideSize(1920), textScale: "auto", ...change }, context);

const itemsOf = ({ groups }: FigurePage) => groups.flatMap((group) => group.items.map((item) => ({ group, item })));
const numbersIn = (page: FigurePage) =>
  itemsOf(page).flatMap(({ item }) => (item.kind === "words" && item.role === "number" ? [item.lines.join("")] : []));
const listOf = (page: FigurePage) =>
  page.groups.flatMap(({ kind, name }) => (kind === "citations" ? [name.replace(/\u00a0/g, " ")] : [])).join("");

describe("numbers of references", () => {
  test("stand in brackets, three in a row as a range", () => {
    expect(bracketed([9])).toBe("[9]");
    expect(bracketed([24, 25])).toBe("[24,25]");
    expect(bracketed([9, 11, 12, 13, 14, 30])).toBe("[9,11–14,30]");
  });

  test("are not in the picture unless they are asked for, and then the list goes by author", () => {
    const { scene } = realScene(evidence, "en", "overview");
    const page = compose(scene, {});
    expect(numbersIn(page)).toEqual([]);
    expect(listOf(page)).toMatch(
      /^Studies in the figure, with their numbers in the review: record not found \(background\) \[5\]; Wang et al\. 2023 \[6\]; /,
    );
    expect(listOf(page)).not.toMatch(/^References/);
  });
});

describe("a figure that numbers from 1", () => {
  const { scene: asDrawn, network } = realScene(evidence, "en", "overview");
  const numbering = numberedFromOne(asDrawn);
  const scene = readInOwnNumbers(asDrawn, network, evidence, numbering);
  const page = compose(scene, { numbers: true, numbering, size: journalSize(190, 300) });
  const order = numbering.kind === "figure" ? numbering.order : [];

  test("numbers each reference of the picture once, without a gap, in the order of reading", () => {
    expect(new Set(order)).toEqual(new Set(page.refs));
    expect(order).toHaveLength(page.refs.length);
    // The topmost arrow from the compound to a pathway is read first.
    const first = scene.edges
      .filter(
        ({ source, target }) =>
          source === "isopsoralen" && scene.nodes.some(({ id, column }) => id === target && column === "pathways"),
      )
      .sort((a, b) => a.route.end.y - b.route.end.y)[0];
    expect(first?.refs.map((ref) => numberOf(numbering, ref))).toEqual(first?.refs.map((_, i) => i + 1));
  });

  test("has the same numbers in picture, list, notes, references and data", () => {
    const last = order.length;
    const told = numbersIn(page)
      .flatMap((text) => text.match(/\d+/g) ?? [])
      .map(Number);
    expect(Math.max(...told)).toBeLessThanOrEqual(last);
    const lines = formattedReferences(referenceEntries(page.refs, evidence, "en", numbering), "en");
    const li = order.indexOf(14) + 1;
    expect(lines[li - 1]).toMatch(new RegExp(`^${li}\\. Li YP, Wu B`));
    expect(listOf(page)).toContain(`[${li}] Li et al. 2019`);
    expect(
      toCsl(referenceEntries(page.refs, evidence, "en", numbering)).map((item) => item["citation-number"]),
    ).toEqual(order.map((_, i) => i + 1));
    const wnt = scene.edges.find(({ source, target }) => source === "isopsoralen" && target === "WNT");
    if (wnt) expect(wnt.reading).toMatch(new RegExp(`ref ${li}\\b`));
    const notes = speakerNotes(scene, network, evidence, "", numbering).join("\n");
    expect(notes).toContain(`[${li}] Li et al. 2019`);
    expect(notes).not.toMatch(/\[4[0-2]\]/);
    const [head = "", ...rows] = figureData(scene, network, evidence, numbering).split("\r\n");
    const at = (name: string) => head.replace("\ufeff", "").split(",").indexOf(name);
    const row = rows.find((each) => each.includes("10.3892/etm.2019.7741"))?.split(",") ?? [];
    expect([row[at("reference")], row[at("number_in_figure")]]).toEqual(["14", String(li)]);
  });

  test("has them in the caption, which says so", () => {
    const spec = { numbers: true, numbering };
    const caption = captionOf({ scene, evidence, filters: noFilters, title: "T", today, spec });
    const all = order.map((_, i) => i + 1).join(", ");
    expect(caption).toContain(`references ${all}.`);
    expect(caption).toContain("References are numbered in the order of the figure");
    expect(caption).toContain("Numbers in square brackets at the arrows are references");
    expect(caption).toContain(`Retracted, shown and not counted: reference ${order.indexOf(9) + 1}.`);
    const asBefore = captionOf({
      scene: asDrawn,
      evidence,
      filters: noFilters,
      title: "T",
      today,
      spec: { numbering: asInReview },
    });
    expect(asBefore).toContain("References are numbered as in the review.");
    expect(asBefore).toContain("Retracted, shown and not counted: reference 9.");
  });
});
