import { describe, expect, test } from "vitest";
import { nodeBadgeSize } from "../../../src/drawing/node";
import { glyphSizes } from "../../../src/encoding";
import { enlargeText } from "../../../src/figure/spread/enlarge";
import { overlaps, type Rectangle, rectangleOf, textRectangle } from "../../../src/scene/metrics/rectangles";
import type { Scene } from "../../../src/scene/types";
import { realContext } from "../fixture-spec";
import { realScene } from "../real-scene";

const { evidence } = realContext();
const spreads = [1, 1.3, 1.75].flatMap((letters) =>
  [1, 1.45].map((rows) => ({ letters, rows: letters === 1 ? 1 : rows, corridors: 1 })),
);

/** What nothing may cover: names, signs, numbers and icons of all boxes. */
function wordsOf({ nodes }: Scene): [string, Rectangle][] {
  return nodes.flatMap(({ id, label, count, mark, icon, glyphs = 1 }): [string, Rectangle][] => {
    const size = glyphSizes.icon * glyphs;
    return [
      [`name of ${id}`, textRectangle(label)],
      ...(count ? [[`number of ${id}`, textRectangle(count)] as [string, Rectangle]] : []),
      ...(mark
        ? [[`sign of ${id}`, rectangleOf({ ...mark, width: mark.size, height: mark.size })] as [string, Rectangle]]
        : []),
      ...(icon ? [[`icon of ${id}`, rectangleOf({ ...icon, width: size, height: size })] as [string, Rectangle]] : []),
    ];
  });
}

describe.each(["en", "zh"] as const)("marks in opened boxes (%s)", (language) => {
  const { scene } = realScene(evidence, language, "molecules");

  test.each(spreads)("cover no word, sign or icon with letters of $letters and rows of $rows", (spread) => {
    const shown = enlargeText(scene, spread);
    const words = wordsOf(shown);
    const covered = shown.nodes.flatMap((node) => {
      const size = nodeBadgeSize(node);
      return [node.retracted, node.discrepancy, node.contested].flatMap((at) => {
        if (!at) return [];
        const area = rectangleOf({ width: size, height: size, ...at }, -0.5);
        return words.flatMap(([name, other]) => (overlaps(area, other) ? [`mark of ${node.id}: ${name}`] : []));
      });
    });
    expect(covered).toEqual([]);
  });
});
