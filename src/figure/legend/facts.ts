import { inView } from "../../drawing/in-view";
import { legendEntries } from "../../encoding/legend";
import type { ArrowOccurrence, LegendEntry, LegendFacts } from "../../encoding/legend-entry";
import { firstOfEach, longest, sidesKindOfText, smallestCount } from "../../encoding/legend-facts";
import type { Scene } from "../../scene/types";

/** What occurs in a scene at full strength: a legend explains this and no more. `number`: as references stand at arrows. */
function factsOfScene(scene: Scene, number: string | null = null): LegendFacts {
  const nodes = scene.nodes.filter(inView);
  const edges = scene.edges.filter(inView);
  const boxes = nodes.filter((node) => node.shape !== "compound");
  const isMarked = {
    discrepancy: nodes.some((node) => node.discrepancy) || edges.some((edge) => edge.discrepancyAt),
    retracted: nodes.some((node) => node.retracted) || edges.some((edge) => edge.retractedAt),
  };
  const sides = [...edges.map((edge) => edge.label), ...nodes.map((node) => node.contested)].flatMap((badge) => {
    const text = badge?.lines.join(" ");
    return text === undefined ? [] : [{ kind: sidesKindOfText(text, scene.language), text }];
  });
  return {
    arrows: edges.map(({ cls, sign, width, weight = "usual" }): ArrowOccurrence => ({ cls, sign, width, weight })),
    states: new Set(nodes.flatMap((node) => node.mark?.state ?? [])),
    categories: boxes.map((node) => node.category),
    outcome: scene.outcome,
    shapes: new Set(nodes.map((node) => node.shape)),
    weights: new Set(boxes.filter((node) => !node.quiet).map((node) => node.weight ?? "usual")),
    roles: new Set(nodes.flatMap((node) => node.role?.role ?? [])),
    badges: new Set((["discrepancy", "retracted"] as const).filter((badge) => isMarked[badge])),
    sides: firstOfEach(sides),
    counts: longest(edges.flatMap(({ counts }) => counts?.lines ?? [])),
    predicted: nodes.some((node) => node.predicted),
    quiet: nodes.some((node) => node.quiet),
    counted: smallestCount(
      boxes.flatMap(({ mark, count }) =>
        mark && count ? [{ state: mark.state, studies: Number(count.lines.join("")) }] : [],
      ),
    ),
    uncounted: boxes.find(({ mark, count }) => mark && !count)?.mark?.state ?? null,
    lanes: scene.captions.find(({ id }) => id.startsWith("half."))?.text.lines.join(" ") ?? null,
    number,
  };
}

/** Legends of scenes by the number in them: a page that is composed tries its legend in many widths. */
const known = new WeakMap<Scene, Map<string | null, readonly LegendEntry[]>>();

/** Legend entries of a figure. */
export function figureLegend(scene: Scene, number: string | null = null): readonly LegendEntry[] {
  const ofScene = known.get(scene) ?? new Map<string | null, readonly LegendEntry[]>();
  known.set(scene, ofScene);
  const entries = ofScene.get(number) ?? legendEntries(factsOfScene(scene, number));
  ofScene.set(number, entries);
  return entries;
}
