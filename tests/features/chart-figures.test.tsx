import { strFromU8, unzipSync } from "fflate";
import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { gapMap } from "../../src/domain/gaps";
import { gapChart } from "../../src/features/gaps/gap-chart";
import { gapSheet } from "../../src/features/gaps/gap-sheet";
import { gapWords } from "../../src/features/gaps/gap-words";
import { doseLines } from "../../src/features/studies/doses/data/dose-lines";
import { doseSheet } from "../../src/features/studies/doses/data/dose-sheet";
import { doseChart } from "../../src/features/studies/doses/drawing/dose-chart";
import { chartPages } from "../../src/figure/chart/chart-pages";
import { figureToPptx } from "../../src/figure/pptx/figure-to-pptx";
import { customSize, isColumn, journalSize, type PageSize, slideSize, squareSize } from "../../src/figure/spec/presets";
import type { FigurePage } from "../../src/figure/spec/types";
import { figureToSvg } from "../../src/figure/svg/page";
import { toXlsx } from "../../src/files/to-xlsx";
import { startI18n, wordsIn } from "../../src/i18n";
import { measureText } from "../../src/scene/text/measure";
import { isopsoralen } from "../domain/real";

const evidence = isopsoralen();
const map = gapMap(evidence);
const languages = ["en", "zh"] as const;
const poster = customSize({ unit: "mm", width: 841, height: 1189, dpi: 150 });
const smallest = customSize({ unit: "mm", width: 25, height: 25, dpi: 300 });
const sizes: Readonly<Record<string, PageSize | null>> = {
  slide: slideSize(1920),
  square: squareSize(),
  "90 mm": journalSize(90, 300),
  "140 mm": journalSize(140, 300),
  "190 mm": journalSize(190, 300),
  poster,
  smallest,
};

const charts = ["doses", "gaps"] as const;
const missing = (): never => {
  throw new Error("a chart has one page at least");
};

beforeAll(() => startI18n("en"));

async function chartsIn(language: (typeof languages)[number]) {
  const t = await wordsIn(language);
  return {
    doses: doseChart(doseLines(evidence, noFilters), { t, evidence, language }),
    gaps: gapChart(map, gapWords(t, evidence, language)),
  };
}

/** Made once: a chart of several pages is tried on fewer first. */
const made = new Map<string, Promise<Saved[]>>();

interface Saved {
  readonly page: FigurePage;
  readonly svg: Document;
  readonly texts: readonly Element[];
}

/** Every page of a chart as it is saved. */
function svgsOf(name: "doses" | "gaps", language: (typeof languages)[number], size: PageSize): Promise<Saved[]> {
  const key = `${name} ${language} ${size.width} ${size.height}`;
  const known = made.get(key) ?? newSvgsOf(name, language, size);
  made.set(key, known);
  return known;
}

async function newSvgsOf(name: "doses" | "gaps", language: (typeof languages)[number], size: PageSize) {
  const charts = await chartsIn(language);
  const fonts = () => Promise.reject(new Error("no font is needed"));
  return Promise.all(
    chartPages({ ...charts[name], language, size, headed: !isColumn(size) }).map(async (page) => {
      const text = await figureToSvg(page, { text: "system", fonts });
      const svg = new DOMParser().parseFromString(text, "image/svg+xml");
      return { page, svg, texts: [...svg.querySelectorAll("text")] };
    }),
  );
}

function footerOf({ groups }: FigurePage): string {
  return groups.flatMap(({ kind, name }) => (kind === "footer" ? [name] : [])).join(" ");
}

function linesOf(texts: readonly Element[]) {
  return texts.flatMap((text) => {
    const spans = [...text.querySelectorAll("tspan")];
    const size = Number(text.getAttribute("font-size"));
    const weight = text.getAttribute("font-weight") === "600" ? 600 : 400;
    return (spans.length > 0 ? spans : [text]).map((line) => ({
      text: line.textContent ?? "",
      size,
      weight,
      x: Number(line.getAttribute("x") ?? text.getAttribute("x")),
      y: Number(line.getAttribute("y") ?? text.getAttribute("y")),
      anchor: text.getAttribute("text-anchor") ?? "start",
    }));
  });
}

describe.each(languages)("the saved figures of doses and gaps (%s)", (language) => {
  it.each(Object.entries(sizes))(
    "have every word whole and inside the page: %s",
    async (_, size) => {
      if (!size) throw new Error("this is a size that a figure can have");
      const pages = (await Promise.all(charts.map((name) => svgsOf(name, language, size)))).flat();
      for (const { page, svg, texts } of pages) {
        expect(texts.length).toBeGreaterThan(20);
        const [, , width = 0, height = 0] = (svg.documentElement.getAttribute("viewBox") ?? "").split(" ").map(Number);
        expect(width).toBeCloseTo(size.width, 1);
        if (size.height !== null) expect(height).toBeCloseTo(size.height, 1);
        for (const line of linesOf(texts)) {
          expect(line.text).not.toContain("…");
          const long = measureText(line.text, line.size, line.weight as 400 | 600);
          const left = line.x - (line.anchor === "middle" ? long / 2 : line.anchor === "end" ? long : 0);
          expect([line.text, left >= 0 && left + long <= width + 0.1]).toEqual([line.text, true]);
          expect([line.text, line.y > 0 && line.y <= height]).toEqual([line.text, true]);
        }
        expect(page.warnings.every(({ kind }) => kind === "small-text")).toBe(true);
      }
    },
    60_000,
  );

  it.each([90, 140, 190] as const)(
    "have letters of 6 points in a journal, without title: %i mm",
    async (mm) => {
      for (const name of charts) {
        const [{ svg, texts, page } = missing(), ...more] = await svgsOf(name, language, journalSize(mm, 300));
        expect(more).toEqual([]);
        const sizes = linesOf(texts).map(({ size }) => size);
        expect([name, Math.min(...sizes) >= 5.95]).toEqual([name, true]);
        expect(page.height).toBeLessThan((240 / 25.4) * 72 + 0.1);
        expect(svg.documentElement.getAttribute("width")).toMatch(new RegExp(`^${mm}(\\.0+)?mm$|pt$`));
        expect(linesOf(texts).map(({ text }) => text)).not.toContain((await chartsIn(language))[name].title);
      }
    },
    60_000,
  );

  it.each([
    ["a slide", slideSize(1920)],
    ["a square", squareSize()],
  ])(
    "have letters of 12 points and every line once, on as many pages as that takes: %s",
    async (_, size) => {
      for (const name of charts) {
        const saved = await svgsOf(name, language, size);
        const pages = saved.map(({ page }) => page);
        expect(pages.length).toBeLessThanOrEqual(8);
        // Title and chart; the line of the source is small print, as below every picture.
        const letters = saved.flatMap(({ texts, page }) =>
          linesOf(texts).filter(({ text }) => !footerOf(page).includes(text.trim())),
        );
        const small = letters.filter(({ size: points }) => points < 11.95);
        expect(small.map(({ text, size: points }) => `${name} ${points.toFixed(1)} ${text}`)).toEqual([]);
        const rows = pages.flatMap(({ groups }) => groups.filter(({ kind }) => kind === "node").map(({ id }) => id));
        expect(new Set(rows).size).toBe(rows.length);
        if (name === "doses") expect(rows).toHaveLength(doseLines(evidence, noFilters).lines.length);
        else {
          const say = gapWords(await wordsIn(language), evidence, language);
          const told = pages.flatMap(({ groups }) => groups.filter(({ id }) => id.startsWith("open-")));
          for (const row of map.rows) {
            const isDrawn = rows.some((id) => id.startsWith(`${row.pathway ?? "none"}-`));
            // Rows in which nothing was studied may be told in words.
            expect(isDrawn || told.some(({ name }) => name.includes(say.row(row)))).toBe(true);
          }
        }
        const [first = missing(), ...more] = pages;
        const pptx = unzipSync(figureToPptx(first, { notes: [], more, created: new Date() }));
        expect(Object.keys(pptx).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(
          pages.length,
        );
      }
    },
    120_000,
  );

  it("never set two words on each other", async () => {
    for (const size of Object.values(sizes)) {
      if (!size) throw new Error("this is a size that a figure can have");
      const pages = await Promise.all(charts.map((name) => svgsOf(name, language, size)));
      for (const { texts, page } of pages.flat()) {
        const name = page.title;
        const boxes = linesOf(texts).map((line) => {
          const long = measureText(line.text, line.size, line.weight as 400 | 600);
          const left = line.x - (line.anchor === "middle" ? long / 2 : line.anchor === "end" ? long : 0);
          return { ...line, left, right: left + long, top: line.y - line.size * 0.7, bottom: line.y };
        });
        const hits = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${name} ${Math.round(size.width)}: ${a.text} / ${b.text}`),
        );
        expect(hits).toEqual([]);
      }
    }
  }, 60_000);

  it("explain their signs below the chart", async () => {
    const t = await wordsIn(language);
    const said = async (name: "doses" | "gaps") =>
      linesOf((await svgsOf(name, language, slideSize(1920))).flatMap(({ texts }) => texts))
        .map(({ text }) => text)
        .join("");
    const plain = (text: string) => text.replaceAll(" ", "");
    const doses = plain(await said("doses"));
    for (const key of ["studies:doses.note", "studies:doses.range", "encoding:state.up", "encoding:state.changed"])
      expect(doses).toContain(plain(t(key)));
    const gaps = plain(await said("gaps"));
    for (const key of ["gaps:key", "gaps:intro"]) expect(gaps).toContain(plain(t(key)));
  }, 60_000);
});

async function cellsOf(sheet: Parameters<typeof toXlsx>[0][number]) {
  const files = unzipSync(new Uint8Array(await (await toXlsx([sheet])).arrayBuffer()));
  const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return [...document.querySelectorAll("row")].map(
    (row) =>
      new Map([...row.querySelectorAll("c")].map((c) => [c.getAttribute("r")?.replace(/\d/g, ""), c.textContent])),
  );
}

describe("the saved tables of doses and gaps", () => {
  const inColumn = (rows: Awaited<ReturnType<typeof cellsOf>>, name: string) => {
    const column = [...(rows[0] ?? [])].find(([, told]) => told === name)?.[0];
    expect(column, name).toBeDefined();
    return rows.slice(1).map((row) => row.get(column));
  };

  it("name title and PMID of each study, where they are known", async () => {
    const words = { t: i18next.t, evidence, language: "en" } as const;
    const doses = await cellsOf(doseSheet(doseLines(evidence, noFilters).lines, words));
    expect(inColumn(doses, "PMID")).toEqual(expect.arrayContaining(["21823459", "27239473", "30314280"]));
    expect(inColumn(doses, "Title").filter((title) => title).length).toBeGreaterThan(3);
    const gaps = await cellsOf(gapSheet(map, gapWords(i18next.t, evidence, "en")));
    expect(inColumn(gaps, "PMID").join(" ")).toContain("30314280");
    expect(inColumn(gaps, "Title").filter((title) => title).length).toBeGreaterThan(3);
  });
});
