import { describe, expect, test } from "vitest";
import { fullNetwork, type Network } from "../../../src/domain/network";
import { partPicture } from "../../../src/figure/frame/part-scene";
import { composeBest } from "../../../src/figure/proposal/best-setting";
import { customSize, journalSize, squareSize } from "../../../src/figure/spec/presets";
import { shippedOrder } from "../../scene/shipped";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();
const { evidence } = context;
const network = fullNetwork(evidence, { level: "overview", toggled: [] });
const order = shippedOrder();
const ofBackground = network.edges.filter(({ cls }) => cls === "background");
const ends = new Set(ofBackground.flatMap(({ source, target }) => [source, target]));

const choices: Readonly<Record<string, Network>> = {
  "one box": { nodes: network.nodes.filter(({ id }) => id === "NF-KB"), edges: [] },
  "arrows that are all background": { nodes: network.nodes.filter(({ id }) => ends.has(id)), edges: ofBackground },
};
const millimetres = (width: number, height: number | null) => {
  const size = customSize({ unit: "mm", width, height, dpi: 300 });
  if (!size) throw new Error(`${width} mm is a page`);
  return size;
};
const sizes = {
  "25 × 25 mm": millimetres(25, 25),
  "841 × 1189 mm": millimetres(841, 1189),
  "841 mm, height to fit": millimetres(841, null),
  "90 mm": journalSize(90, 300),
  square: squareSize(),
};

describe.each(Object.keys(sizes) as (keyof typeof sizes)[])("on a page of %s", (name) => {
  const spec = { ...slideSpec, size: sizes[name], citations: "room", footer: "room", textScale: "auto" } as const;

  test.each(Object.entries(choices))("a choice of %s gives a figure with all of it", (_, part) => {
    const { page } = composeBest(partPicture(evidence, part, { language: "en", order }), spec, context);
    const drawn = (kind: string) => page.groups.filter((group) => group.kind === kind).length;
    expect([drawn("node"), drawn("edge")]).toEqual([part.nodes.length, part.edges.length]);
    expect(page.warnings.map(({ kind }) => kind)).not.toContain("empty");
    const { left, top, right, bottom } = page.picture;
    expect([left >= 0, top >= 0, right <= page.width + 0.01, bottom <= page.height + 0.01]).toEqual(
      Array(4).fill(true),
    );
  });

  test("a choice of nothing gives a page that says so", () => {
    const nothing = partPicture(evidence, { nodes: [], edges: [] }, { language: "zh", order });
    const { page } = composeBest(nothing, spec, context);
    expect(page.warnings).toEqual([{ kind: "empty" }]);
  });
});
