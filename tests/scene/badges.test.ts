import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { type Level, networkOfBothReadings } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { visibleNetwork } from "../../src/domain/visible";
import { drawEdge } from "../../src/drawing/edge";
import { groupBounds } from "../../src/drawing/place";
import { composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import { overlaps, type Rectangle, rectangleOf, textRectangle } from "../../src/scene/metrics/rectangles";
import { measureText } from "../../src/scene/text/measure";
import type { Scene, SceneEdge } from "../../src/scene/types";
import { isopsoralen } from "../domain/real";
import { samplesOf } from "./samples";
import { dataset, shippedOrder } from "./shipped";

const mark = 10;

const made = new Map<string, ReturnType<typeof newEverything>>();

/** Everything of the dataset, background arrows too: more badges than a reader ever sees at once. */
function everything(level: Level, language: Language, reading: "review" | "primary") {
  const key = `${level} ${language} ${reading}`;
  const known = made.get(key) ?? newEverything(level, language, reading);
  made.set(key, known);
  return known;
}

function newEverything(level: Level, language: Language, reading: "review" | "primary") {
  const view = { level, toggled: [] };
  const evidence = isopsoralen(reading);
  const layout = layoutNetwork(networkOfBothReadings(dataset, view), { language, seed: 1, order: shippedOrder() });
  const network = visibleNetwork(evidence, noFilters, view);
  const scene = composeScene(layout, network, { focus: null, background: "always", moves: {}, evidence });
  return { network, scene };
}

/** What stands on an arrow. */
function partsOn({ label, retractedAt, discrepancyAt }: SceneEdge): Rectangle[] {
  const marks = [retractedAt, discrepancyAt].flatMap((at) => (at ? [{ ...at, width: mark, height: mark }] : []));
  return [...(label ? [label] : []), ...marks].map((part) => rectangleOf(part));
}

function touches(edge: SceneEdge): boolean {
  const at = edge.leader ? [rectangleOf({ ...edge.leader.to, width: 1, height: 1 })] : partsOn(edge);
  const points = samplesOf(edge.route, 200);
  return at.some((area) =>
    points.some(({ x, y }) => x > area.left - 1 && x < area.right + 1 && y > area.top - 1 && y < area.bottom + 1),
  );
}

/** What no badge may cover. */
function others(scene: Scene): [string, Rectangle][] {
  return [
    ...scene.nodes.flatMap((node): [string, Rectangle][] =>
      node.shape === "container" ? [] : [[node.id, rectangleOf(node)]],
    ),
    ...scene.nodes.map((node): [string, Rectangle] => [`words of ${node.id}`, textRectangle(node.label)]),
    ...scene.captions.map(({ id, text }): [string, Rectangle] => [id, textRectangle(text)]),
    ...scene.edges.flatMap((edge): [string, Rectangle][] => {
      const drawn = drawEdge(edge, "light");
      const heads = drawn.items.filter((item) => item.kind === "shape" && item.role === "head");
      const area = groupBounds({ ...drawn, items: heads }, measureText);
      return area ? [[`head of ${edge.id}`, area]] : [];
    }),
  ];
}

describe.each([
  ["overview", "en", "review"],
  ["overview", "zh", "review"],
  ["overview", "en", "primary"],
  ["molecules", "en", "review"],
  ["molecules", "zh", "primary"],
] as const)("badges on arrows (%s, %s, %s)", (level, language, reading) => {
  const { network, scene } = everything(level, language, reading);
  const carrying = scene.edges.filter((edge) => partsOn(edge).length > 0);

  it("are on every contested arrow, each on its own line or at the end of a leader line to it; background beside a finding repeats nothing", () => {
    const all = network.edges.filter(({ standing }) => standing === "contested");
    const found = new Set(all.flatMap((edge) => (edge.cls === "background" ? [] : [`${edge.source} ${edge.target}`])));
    const contested = all
      .filter(({ cls, source, target }) => cls !== "background" || !found.has(`${source} ${target}`))
      .map(({ id }) => id);
    expect(all.length).toBeGreaterThan(4);
    expect(
      scene.edges
        .filter(({ label }) => label)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...contested].sort());
    expect(carrying.filter((edge) => !touches(edge)).map(({ id }) => id)).toEqual([]);
  });

  it("cover no box, no word, no head and no other badge", () => {
    const parts = carrying.flatMap((edge) => partsOn(edge).map((area) => ({ id: edge.id, area })));
    const all = others(scene);
    const met = parts.flatMap(({ id, area }, i) => [
      ...all.flatMap(([name, other]) => (overlaps(area, other) ? [`${id}: ${name}`] : [])),
      ...parts.slice(i + 1).flatMap((other) => (overlaps(area, other.area) ? [`${id}: badge of ${other.id}`] : [])),
    ]);
    expect(met).toEqual([]);
  });

  it("are not repeated at the target of the arrow", () => {
    const ends = (test: (edge: SceneEdge) => boolean) => new Set(scene.edges.filter(test).map(({ target }) => target));
    const contested = ends(({ label }) => label !== null);
    const retracted = ends((edge) => edge.retracted);
    expect(scene.nodes.filter((node) => node.contested && contested.has(node.id)).map(({ id }) => id)).toEqual([]);
    expect(scene.nodes.filter((node) => node.retracted && retracted.has(node.id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("marks on boxes", () => {
  it("say what no arrow to the box says: a member that rests on a retracted paper, or on which studies disagree", () => {
    const { scene } = everything("molecules", "en", "review");
    const of = (test: (node: Scene["nodes"][number]) => unknown) =>
      scene.nodes
        .filter(test)
        .map(({ id }) => id)
        .sort();
    // Arrows to the boxes around C/EBPβ, mTORC1 and calcium say it of them.
    expect(of(({ retracted }) => retracted)).toEqual([]);
    expect(of(({ contested }) => contested)).toEqual([]);
    expect(of(({ discrepancy }) => discrepancy)).toEqual(
      expect.arrayContaining(["ALPL", "BV-TV", "NOTCH", "OB-PROLIFERATION"]),
    );
  });

  it("cover no letter, icon or sign, in open boxes neither", () => {
    for (const language of ["en", "zh"] as const) {
      const { scene } = everything("molecules", language, "review");
      const words = scene.nodes.flatMap(({ id, label, icon, mark: sign, count }): [string, Rectangle][] => [
        [id, textRectangle(label)],
        ...(sign
          ? [[`sign of ${id}`, rectangleOf({ ...sign, width: 9, height: 9 })] satisfies [string, Rectangle]]
          : []),
        ...(count ? [[`count of ${id}`, textRectangle(count)] satisfies [string, Rectangle]] : []),
        ...(icon
          ? [[`icon of ${id}`, rectangleOf({ ...icon, width: 11, height: 11 })] satisfies [string, Rectangle]]
          : []),
      ]);
      const met = scene.nodes.flatMap(({ id, retracted, discrepancy, contested }) =>
        [retracted, discrepancy, contested].flatMap((at) => {
          const area = at && rectangleOf({ width: mark, height: mark, ...at }, -0.5);
          return area ? words.flatMap(([name, other]) => (overlaps(area, other) ? [`${id}: ${name}`] : [])) : [];
        }),
      );
      expect(met, language).toEqual([]);
    }
  });
});
