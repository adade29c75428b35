import { describe, expect, it } from "vitest";
import { group, words } from "../../../src/drawing/items";
import { groupBounds } from "../../../src/drawing/place";
import { chartPage } from "../../../src/figure/chart/chart-page";
import { journalSize, slideSize } from "../../../src/figure/spec/presets";
import { figureToSvg } from "../../../src/figure/svg/page";
import { measureText } from "../../../src/scene/text/measure";

/** A chart whose height is what its words need, like a paragraph. */
const draw = (width: number) => {
  const look = { size: 11, fill: "#000000", align: "end" } as const;
  const label = words("NF-κB", { x: width, y: 90 }, look);
  return { width, height: 300_000 / width, groups: [group("node", "NF-KB", "NF-κB", [label])] };
};
const spec = {
  language: "en",
  size: slideSize(1920),
  ways: [draw],
  title:
    "A title that is much longer than the chart is wide and so has to stand in two lines or more, however wide it is",
  description: "What a reader hears.",
  footer: "Dataset, version and day",
  headed: true,
} as const;

describe("the page of a chart", () => {
  const page = chartPage(spec);

  it("has title, chart and footer below each other inside it", () => {
    const [head, chart, foot] = page.groups.map((each) => groupBounds(each, measureText));
    if (!head || !chart || !foot) throw new Error("a part of the page is not painted");
    expect(head.bottom).toBeLessThanOrEqual(page.picture.top);
    expect(chart.top).toBeGreaterThan(head.bottom);
    expect(chart.right).toBeLessThanOrEqual(page.width - page.margin + 0.01);
    expect(foot.top).toBeGreaterThan(chart.bottom);
    expect(foot.bottom).toBeLessThan(page.height);
  });

  it("has letters that can be read on it, on as little height as they need", () => {
    const column = chartPage({ ...spec, size: journalSize(190, 600), headed: false });
    expect(column.warnings).toEqual([]);
    expect(column.groups).toHaveLength(1);
    expect(column.picture.scale * 11).toBeGreaterThan(6);
    expect(column.picture.scale * 11).toBeLessThan(7.5);
  });

  it("says so where the chart has no room for such letters", () => {
    const long = (width: number) => ({ ...draw(width), height: 4_000_000 / width });
    const { warnings } = chartPage({ ...spec, ways: [long] });
    expect(warnings).toEqual([expect.objectContaining({ kind: "small-text", floor: 12, sample: "NF-κB" })]);
    expect(chartPage({ ...spec, ways: [long, draw] }).warnings).toEqual([]);
  });

  it("gives up title and footer where they would leave no room for the chart", () => {
    const size = { medium: "print", width: 71, height: 71, dpi: 300 } as const;
    expect(chartPage({ ...spec, size }).groups.map(({ kind }) => kind)).toEqual(["node"]);
  });

  it("becomes an SVG file that tells what it shows", async () => {
    const fonts = () => Promise.reject(new Error("no font is needed"));
    const svg = await figureToSvg(page, { text: "system", fonts });
    expect(svg).toContain("What a reader hears.");
    expect(svg).toContain(">NF-κB</text>");
  });
});
