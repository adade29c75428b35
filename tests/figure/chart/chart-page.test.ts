import { describe, expect, it } from "vitest";
import { group, words } from "../../../src/drawing/items";
import { groupBounds } from "../../../src/drawing/place";
import { chartPage } from "../../../src/figure/chart/chart-page";
import { figureToSvg } from "../../../src/figure/svg/page";
import { measureText } from "../../../src/scene/text/measure";

const label = words("NF-κB", { x: 360, y: 90 }, { size: 12, fill: "#000000", align: "end" });
const spec = {
  language: "en",
  drawing: { width: 360, height: 100, groups: [group("node", "NF-KB", "NF-κB", [label])] },
  title: "A title that is much longer than the chart is wide and so has to stand in two lines or more",
  description: "What a reader hears.",
  footer: "Dataset, version and day",
} as const;

describe("the page of a chart", () => {
  const page = chartPage(spec);

  it("grows with its title, so that title, chart and footer stand below each other inside it", () => {
    const [head, chart, foot] = page.groups.map((each) => groupBounds(each, measureText));
    if (!head || !chart || !foot) throw new Error("a part of the page is not painted");
    expect(head.bottom).toBeLessThanOrEqual(page.picture.top);
    expect(chart.top).toBeGreaterThan(head.bottom);
    expect(chart.right).toBeLessThanOrEqual(page.width - page.margin + 0.01);
    expect(foot.top).toBeGreaterThan(chart.bottom);
    expect(foot.bottom).toBeLessThan(page.height);
    expect(chartPage({ ...spec, title: "Short" }).height).toBeLessThan(page.height);
  });

  it("makes a CSS pixel of the chart three quarters of a point", () => {
    expect(page.width).toBe(360 * 0.75 + 2 * page.margin);
  });

  it("becomes an SVG file that tells what it shows", async () => {
    const fonts = () => Promise.reject(new Error("no font is needed"));
    const svg = await figureToSvg(page, { text: "system", fonts });
    expect(svg).toContain("What a reader hears.");
    expect(svg).toContain(">NF-κB</text>");
  });
});
