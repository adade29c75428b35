import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figureToPdf } from "../../../src/figure/pdf/figure-to-pdf";
import { pdfPath } from "../../../src/figure/pdf/path";
import { journalSize, slideSize } from "../../../src/figure/spec/presets";
import type { FigureSpec } from "../../../src/figure/spec/types";
import { fontsOnDisk } from "../fixture-fonts";
import { fixtureScene } from "../fixture-scene";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();

async function pdfOf(language: "en" | "zh", change: Partial<FigureSpec> = {}) {
  const page = composeFigure(fixtureScene(language), { ...slideSpec, ...change }, context);
  return { page, ...(await figureToPdf(page, { fonts: fontsOnDisk })) };
}

const installed = spawnSync("pdftotext", ["-v"]).status === 0;

/** Words of a PDF, spaces and line breaks left out. */
function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "figure-"));
  try {
    writeFileSync(join(folder, "figure.pdf"), pdf);
    return execFileSync("pdftotext", ["-raw", join(folder, "figure.pdf"), "-"])
      .toString()
      .replace(/\s+/g, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasStructure = installed && spawnSync("qpdf", ["--version"]).status === 0;

/** What poppler tells of a PDF and of its structure, and what qpdf finds wrong. */
function structureOf(pdf: Uint8Array): { info: string; structure: string[]; faults: string } {
  const folder = mkdtempSync(join(tmpdir(), "figure-"));
  const file = join(folder, "figure.pdf");
  try {
    writeFileSync(file, pdf);
    const info = execFileSync("pdfinfo", [file]).toString();
    const structure = execFileSync("pdfinfo", ["-struct-text", file]).toString().split("\n");
    return { info, structure, faults: execFileSync("qpdf", ["--check", file]).toString() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a figure as PDF", () => {
  test("names the version that its opacity and its language need, and has a subject of one line", async () => {
    const { page, pdf } = await pdfOf("en");
    const text = new TextDecoder("latin1").decode(pdf);
    expect(text).toMatch(/\/ca 1|\/ca \./);
    expect(text).toContain("/Lang");
    const [, version = ""] = text.match(/^%PDF-(1\.\d)/) ?? [];
    expect(Number(version)).toBeGreaterThanOrEqual(1.4);
    expect(page.subject.length).toBeLessThan(120);
    expect(text).toContain(page.subject.slice(0, 30));
  });

  test.runIf(installed).each(["en", "zh"] as const)(
    "gives back every label and every citation as text (%s)",
    async (language) => {
      const { page, pdf, missing } = await pdfOf(language);
      const text = textOf(pdf);
      for (const item of page.groups.flatMap((group) => group.items)) {
        if (item.kind !== "words") continue;
        for (const line of item.lines) {
          if ([...line].some((character) => missing.includes(character))) continue;
          expect(text).toContain(line.replace(/\s+/g, ""));
        }
      }
    },
  );

  test.runIf(installed)("writes Greek letters as they are", async () => {
    expect(textOf((await pdfOf("en", { title: "β-catenin, NF-κB, ERα" })).pdf)).toContain("β-catenin,NF-κB,ERα");
  });

  test.runIf(installed)("keeps a Chinese title of the reader's own", async () => {
    const { pdf, missing } = await pdfOf("zh", { title: "骨科课题组汇报：初稿" });
    expect(missing).toEqual([]);
    expect(textOf(pdf)).toContain("骨科课题组汇报：初稿");
  });

  test.runIf(hasStructure).each(["en", "zh"] as const)("is tagged, and read in order (%s)", async (language) => {
    const { page, pdf } = await pdfOf(language, { title: language === "zh" ? "骨科课题组汇报" : "A title" });
    const { info, structure, faults } = structureOf(pdf);
    expect(faults).toContain("No syntax or stream encoding errors found");
    expect(info).toMatch(/^Tagged: +yes$/m);
    const read = structure.map((line) => line.trim()).filter((line) => line.startsWith('"'));
    expect(read[0]).toBe(`"${page.title}"`);
    const place = (text: string) => structure.findIndex((line) => line.includes(text));
    const nameOf = (id: string) => page.groups.find((group) => group.id === id)?.name ?? id;
    // The picture's words stand in the figure: the compound, then what it acts on; after them the legend and the source.
    const figure = place("Figure");
    const last = page.groups.findLast(({ kind }) => kind === "footer")?.items[0];
    const source = last?.kind === "words" ? (last.lines[0] ?? "").slice(0, 12) : "";
    const order = [figure, place(nameOf("ISOPSORALEN").slice(0, 8)), place("NF-κB"), place(source)];
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const count = page.groups.flatMap(({ items }) => items).filter(({ kind }) => kind === "words").length;
    expect(structure.filter((line) => /^ *(H1|P|Span) /.test(line))).toHaveLength(count);
    // The description is the figure's text for those who cannot see it.
    const [, alt = ""] = /\/Alt <feff([0-9a-f]+)>/.exec(new TextDecoder("latin1").decode(pdf)) ?? [];
    const units = (alt.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    expect(String.fromCharCode(...units)).toBe(page.description);
  });

  test("has exactly the size of its page", async () => {
    const box = (pdf: Uint8Array) => /MediaBox \[([^\]]+)\]/.exec(new TextDecoder("latin1").decode(pdf))?.[1];
    expect(box((await pdfOf("en")).pdf)).toBe("0 0 960. 540.");
    const { page, pdf } = await pdfOf("en", { size: journalSize(90, 600) });
    const [, , width, height] = (box(pdf) ?? "").split(" ").map(Number);
    expect(width).toBeCloseTo(page.width, 1);
    expect(height).toBeCloseTo(page.height, 1);
  });

  test("is drawn with lines, not with a picture", async () => {
    const { pdf } = await pdfOf("zh", { size: slideSize(1920) });
    expect(new TextDecoder("latin1").decode(pdf)).not.toContain("/Subtype /Image");
    expect(drawingOf(pdf)).toMatch(/ c\n/);
  });

  test("names the characters that its fonts lack, and draws them where it can", async () => {
    expect((await pdfOf("en", { title: "NF-κB 龘" })).missing).toEqual(["龘"]);
    const asked: string[] = [];
    const page = composeFigure(fixtureScene(), { ...slideSpec, title: "a龘b" }, context);
    const drawText = (text: string) => {
      asked.push(text);
      return null;
    };
    await figureToPdf(page, { fonts: fontsOnDisk, drawText });
    expect(asked).toEqual(["龘"]);
  });
});

/** The first content stream of a PDF. */
function drawingOf(pdf: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(pdf);
  const start = text.indexOf("stream\n") + "stream\n".length;
  return new TextDecoder("latin1").decode(unzlibSync(pdf.subarray(start, text.indexOf("endstream", start))));
}

describe("an outline as a PDF path", () => {
  test("keeps a quadratic curve exactly", () => {
    const path = pdfPath({
      kind: "path",
      start: { x: 0, y: 0 },
      pieces: [{ control: { x: 3, y: 6 }, to: { x: 6, y: 0 } }],
    });
    expect(path).toEqual([
      { op: "m", c: [0, 0] },
      { op: "c", c: [2, 4, 4, 4, 6, 0] },
    ]);
  });

  test("draws a circle without sides of no length", () => {
    expect(pdfPath({ kind: "circle", x: 5, y: 5, r: 2 }).map(({ op }) => op)).toEqual(["m", "c", "c", "c", "c", "h"]);
  });
});
