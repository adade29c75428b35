import { describe, expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { customSize, journalSize, type PageSize, slideSize } from "../../../src/figure/spec/presets";
import type { FigureSpec } from "../../../src/figure/spec/types";
import type { Scene } from "../../../src/scene/types";
import { fixtureScene } from "../fixture-scene";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();
const compose = (change: Partial<FigureSpec> = {}, scene: Scene = fixtureScene()) =>
  composeFigure(scene, { ...slideSpec, ...change }, context);

/** The fixture several times over: more than a slide has room for. */
function crowdedScene(): Scene {
  return fixtureScene("en", (scene) => {
    const copies = [0, 1, 2].map((copy) =>
      scene.nodes.map((node) => ({
        ...node,
        id: copy === 0 ? node.id : `${node.id}-${copy}`,
        parent: node.parent && (copy === 0 ? node.parent : `${node.parent}-${copy}`),
        y: node.y + copy * scene.height,
        label: { ...node.label, y: node.label.y + copy * scene.height },
      })),
    );
    return { ...scene, height: scene.height * 3, nodes: copies.flat() };
  });
}

describe("the page of a figure", () => {
  test("is the picture's for the most part, whatever stands around it", () => {
    const { picture, height } = compose({ size: slideSize(1920), textScale: "auto" }, crowdedScene());
    expect((picture.bottom - picture.top) / height).toBeGreaterThan(0.75);
  });

  test("has title and subtitle on one line where both fit there", () => {
    const page = compose({ title: "Isopsoralen · NF-κB", subtitle: "3 studies" });
    const lines = page.groups
      .filter(({ kind }) => kind === "title")
      .map((group) => group.items.flatMap((item) => (item.kind === "words" ? [item.y] : [])));
    expect(lines[0]).toEqual(lines[1]);
  });

  test("has larger letters on a poster, in print as on a slide", () => {
    const sizeOf = (size: PageSize) => {
      const [title] = compose({ size, title: "Isopsoralen" }).groups.filter(({ id }) => id === "title");
      const [item] = title?.items ?? [];
      return item?.kind === "words" ? item.fontSize : 0;
    };
    const poster = customSize({ unit: "mm", width: 841, height: 1189, dpi: 150 });
    if (!poster) throw new Error("a poster is a page");
    expect(sizeOf(poster)).toBeGreaterThan(sizeOf(journalSize(190, 300)) * 3);
    expect(sizeOf({ ...slideSize(1920), width: 1920, height: 1080 })).toBeCloseTo(sizeOf(slideSize(1920)) * 2);
  });
});
