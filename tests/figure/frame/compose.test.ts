import { describe, expect, test } from "vitest";
import { type Bounds, groupBounds, unite } from "../../../src/drawing/place";
import { composeFigure } from "../../../src/figure/frame/compose";
import { smallTextOf, waysToFit } from "../../../src/figure/frame/fit";
import { smallestOfPicture } from "../../../src/figure/frame/small-text";
import {
  customSize,
  journalSize,
  type PageSize,
  pixelsOf,
  slideSize,
  squareSize,
  viewSize,
} from "../../../src/figure/spec/presets";
import type { FigurePage, FigureSpec } from "../../../src/figure/spec/types";
import { measureText } from "../../../src/scene/text/measure";
import type { Scene } from "../../../src/scene/types";
import { fixtureScene } from "../fixture-scene";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();
const compose = (change: Partial<FigureSpec> = {}, scene: Scene = fixtureScene()) =>
  composeFigure(scene, { ...slideSpec, ...change }, context);

function boundsOf(page: FigurePage, kinds: readonly string[]): Bounds | null {
  return unite(
    page.groups.filter((group) => kinds.includes(group.kind)).map((group) => groupBounds(group, measureText)),
  );
}

const picture = ["node", "container", "edge", "edge-label", "caption"];
const words = (page: FigurePage, kind: string) =>
  page.groups
    .filter((group) => group.kind === kind)
    .flatMap((group) => group.items)
    .flatMap((item) => (item.kind === "words" ? item.lines : []))
    .join(" ");

const sizes: Record<string, PageSize> = {
  "slide 1920": slideSize(1920),
  "slide 2560": slideSize(2560),
  "slide 3840": slideSize(3840),
  "journal 90": journalSize(90, 600),
  "journal 140": journalSize(140, 600),
  "journal 190": journalSize(190, 600),
  square: squareSize(),
  "2× of the view": viewSize(1111, 733),
  thumbnail: customSize({ unit: "px", width: 300, height: 200, dpi: 96 }) ?? slideSize(1920),
  poster: customSize({ unit: "mm", width: 841, height: 1189, dpi: 150 }) ?? slideSize(1920),
};

describe.each(Object.entries(sizes))("a figure of the size %s", (_, size) => {
  const long = "骨".repeat(250) + "bone and ".repeat(30);
  test.each([
    ["with all its words", {}],
    ["in Chinese with a title of 500 characters", { title: long, subtitle: long }],
    ["without any words", { title: "", subtitle: "", legend: false, citations: false, footer: false }],
  ] as const)("%s keeps everything inside its margins and nothing on the picture", (name, change) => {
    const page = compose({ size, ...change }, fixtureScene(name.includes("Chinese") ? "zh" : "en"));
    const all = unite(page.groups.map((group) => groupBounds(group, measureText)));
    expect(all?.left).toBeGreaterThanOrEqual(page.margin - 0.5);
    expect(all?.top).toBeGreaterThanOrEqual(page.margin - 0.5);
    expect(all?.right).toBeLessThanOrEqual(page.width - page.margin + 0.5);
    expect(all?.bottom).toBeLessThanOrEqual(page.height - page.margin + 0.5);
    const drawn = boundsOf(page, picture);
    for (const kind of ["title", "legend", "citations", "footer"]) {
      const other = boundsOf(page, [kind]);
      if (drawn && other) expect(apart(drawn, other), kind).toBe(true);
    }
    expect(page.picture.scale).toBeGreaterThan(0);
  });
});

function apart(a: Bounds, b: Bounds): boolean {
  const slack = 0.6;
  return (
    a.right <= b.left + slack || b.right <= a.left + slack || a.bottom <= b.top + slack || b.bottom <= a.top + slack
  );
}

describe("the size of a figure", () => {
  test("is 13.333 × 7.5 inches for a slide, in exactly the pixels of its name", () => {
    for (const pixels of [1920, 2560, 3840] as const) {
      const { width, height, dpi } = compose({ size: slideSize(pixels) });
      expect([width / 72, height / 72].map((inches) => Math.round(inches * 1000) / 1000)).toEqual([13.333, 7.5]);
      expect(pixelsOf(width, height, dpi)).toEqual({ width: pixels, height: (pixels * 9) / 16 });
    }
  });

  test("is a column's width for a journal, as high as the picture needs", () => {
    const page = compose({
      size: journalSize(90, 600),
      title: "",
      subtitle: "",
      legend: false,
      citations: false,
      footer: false,
    });
    expect(pixelsOf(page.width, page.height, page.dpi).width).toBe(Math.round((90 / 25.4) * 600));
    expect(page.height).toBeLessThan(page.width);
  });

  test("is square where a square is asked for, and twice the view where that is", () => {
    const square = compose({ size: squareSize() });
    expect(pixelsOf(square.width, square.height, square.dpi)).toEqual({ width: 2160, height: 2160 });
    const view = compose({ size: viewSize(1111, 733) });
    expect(pixelsOf(view.width, view.height, view.dpi)).toEqual({ width: 2222, height: 1466 });
  });

  test("is as high as a poster needs where its height follows the picture", () => {
    const size = customSize({ unit: "mm", width: 841, height: null, dpi: 150 });
    if (!size) throw new Error("841 mm is a page");
    const poster = compose({ size });
    const width = poster.picture.right - poster.picture.left;
    expect(width / poster.width).toBeGreaterThan(0.9);
    expect(poster.warnings.filter(({ kind }) => kind === "left-out")).toEqual([]);
  });

  test("is refused where it is nonsense", () => {
    expect(customSize({ unit: "px", width: 0, height: 100, dpi: 96 })).toBeNull();
    expect(customSize({ unit: "mm", width: 90, height: Number.NaN, dpi: 300 })).toBeNull();
    expect(customSize({ unit: "mm", width: 90, height: null, dpi: 1e6 })).toBeNull();
    expect(customSize({ unit: "mm", width: 90, height: null, dpi: 300 })?.width).toBeCloseTo(255.1, 1);
  });
});

describe("the words around the picture", () => {
  test("cite exactly the references behind its arrows, numbered as in the review", () => {
    const page = compose();
    expect(page.refs).toEqual([5, 6, 7, 8, 9, 11, 21, 24, 25, 26, 42]);
    const cited = words(page, "citations");
    for (const ref of page.refs) expect(cited).toMatch(new RegExp(`\\b${ref}\\b`));
    for (const ref of [12, 14, 16, 29]) expect(cited).not.toContain(`[${ref}]`);
    expect(cited).toMatch(/Wang et al\. 2017 \(retracted\) \[9\]/);
    expect(cited).toMatch(/record not found \(background\) \[5\]/);
  });

  test("cite no reference of an arrow that is stepped back or hidden", () => {
    const page = compose(
      {},
      fixtureScene("en", (scene) => ({
        ...scene,
        edges: scene.edges.map((edge) => ({ ...edge, emphasis: edge.refs.includes(24) ? "normal" : "dim" })),
      })),
    );
    expect(page.refs).toEqual([24, 25]);
  });

  test("explain every mark, head, line and tint that occurs, and none that does not", () => {
    const all = words(compose(), "legend");
    for (const meaning of ["increases or activates", "no effect", "predicted in silico", "based on a retracted paper"])
      expect(all).toContain(meaning);
    const one = compose(
      {},
      fixtureScene("en", (scene) => ({ ...scene, edges: scene.edges.slice(1, 2) })),
    );
    expect(words(one, "legend")).toContain("decreases or inhibits");
    expect(words(one, "legend")).not.toContain("predicted in silico");
  });

  test("name the source review as far as it is known, the version of the data and both days", () => {
    const { dataset } = context.evidence.dataset;
    const footer = words(compose(), "footer").replaceAll("\n", " ");
    expect(footer).toContain(`“${dataset.review?.title.en}”`);
    expect(footer).toContain("authors, journal and year are not stated in the text that was curated");
    expect(footer).toContain(`version ${dataset.version} (${dataset.date})`);
    expect(words(compose({}, fixtureScene("zh")), "footer")).toContain("2026-03-01");
  });

  test("keep the whole of a title that is too long for the page, and say that it was shortened", () => {
    const title = "The mechanism of isopsoralen in bone ".repeat(14).trim();
    const page = compose({ title });
    expect(page.title).toBe(title);
    expect(words(page, "title")).toMatch(/…/);
    expect(page.warnings).toContainEqual({ kind: "title-shortened" });
    expect(compose().warnings.map((warning) => warning.kind)).not.toContain("title-shortened");
  });

  test("give way to the picture on a page that is too small for both, and say so", () => {
    const size = customSize({ unit: "px", width: 400, height: 300, dpi: 96 });
    if (!size) throw new Error("a page can be so small");
    const left = compose({ size }).warnings.flatMap((warning) => (warning.kind === "left-out" ? [warning.part] : []));
    expect(left).toContain("citations");
  });
});

describe("what a figure shows", () => {
  const nodeIds = (page: FigurePage) =>
    page.groups.filter((group) => ["node", "container"].includes(group.kind)).map((group) => group.id);

  test("what is drawn, without what is hidden and what no arrow leads to", () => {
    const all = nodeIds(compose());
    const scene = fixtureScene("en", (whole) => ({
      ...whole,
      nodes: whole.nodes.map((node) => ({ ...node, emphasis: node.id === "NFATC1" ? "hidden" : "normal" })),
      edges: whole.edges.filter(({ source, target }) => ![source, target].includes("NFATC1")),
    }));
    const kept = new Set(scene.edges.flatMap(({ source, target }) => [source, target]));
    const left = nodeIds(compose({}, scene));
    expect(all).toContain("NFATC1");
    expect(left).not.toContain("NFATC1");
    expect(left).toEqual(expect.arrayContaining([...kept]));
  });

  test("nothing: a page that says so", () => {
    const page = compose(
      {},
      fixtureScene("en", (whole) => ({ ...whole, nodes: [], edges: [] })),
    );
    expect(page.warnings).toEqual([{ kind: "empty" }]);
    expect(words(page, "caption")).toMatch(/Nothing is in view/);
  });

  test("the same bytes for the same scene", () => {
    expect(JSON.stringify(compose())).toBe(JSON.stringify(compose()));
  });
});

describe("text that is too small for its medium", () => {
  const journal = journalSize(90, 600);

  test("is announced in points before the export", () => {
    const warning = smallTextOf(compose({ size: journal }));
    expect(warning?.floor).toBe(6);
    expect(warning?.points).toBeLessThan(6);
    expect(smallTextOf(compose())?.floor).toBe(12);
  });

  test("is announced apart where only legend and references are small", () => {
    const kinds = ({ warnings }: FigurePage) => warnings.map(({ kind }) => kind);
    const size = slideSize(1920);
    const { scene } = realScene(context.evidence, "en", "overview");
    expect(kinds(compose({ size }, scene))).toContain("small-print");
    const bare = { legend: false, citations: false, footer: false };
    expect(kinds(compose({ size, ...bare }, scene))).not.toContain("small-print");
    expect(kinds(compose({ size }, smallScene()))).not.toContain("small-print");
  });

  test("has ways out, each of which gives what it says", () => {
    for (const size of [slideSize(3840), journal, squareSize()]) {
      const ways = waysToFit(fixtureScene(), { ...slideSpec, size }, context);
      const before = smallestOfPicture(compose({ size }))?.points ?? 0;
      expect(ways.some((way) => way.enough)).toBe(true);
      for (const { spec, points, enough } of ways) {
        const page = composeFigure(fixtureScene(), spec, context);
        expect(smallestOfPicture(page)?.points).toBeCloseTo(points, 6);
        expect(points).toBeGreaterThan(before);
        expect(smallTextOf(page) === null).toBe(enough);
      }
    }
  });

  test("grows by itself as far as the boxes have room, and these still do not touch", () => {
    const plain = compose({ size: journal, textScale: 1 });
    const page = compose({ size: journal, textScale: "auto" });
    expect(page.textScale).toBeGreaterThan(1);
    expect(smallestOfPicture(page)?.points).toBeGreaterThan(smallestOfPicture(plain)?.points ?? 0);
    const boxes = page.groups
      .filter((group) => (group.kind === "node" || group.kind === "container") && group.parent === null)
      .map((group) =>
        unite(group.items.slice(0, 1).map((item) => groupBounds({ ...group, items: [item] }, measureText))),
      );
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) if (a && b) expect(apart(a, b)).toBe(true);
    }
  });

  test("is left as it is where it can be read", () => {
    expect(compose({ size: slideSize(1920), textScale: "auto" }, smallScene()).textScale).toBe(1);
  });
});

/** Two boxes and their arrow. */
function smallScene(): Scene {
  return fixtureScene("en", (scene) => {
    const [edge] = scene.edges;
    const ends = [edge?.source, edge?.target];
    return { ...scene, nodes: scene.nodes.filter(({ id }) => ends.includes(id)), edges: edge ? [edge] : [] };
  });
}
