import { noFilters } from "../../src/domain/filters";
import { drawnNetwork, focusOf } from "../../src/domain/focus";
import { type Level, networkOfBothReadings } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { visibleNetwork } from "../../src/domain/visible";
import { filledScene } from "../../src/figure/redraw/fill";
import { enlargeText } from "../../src/figure/spread/enlarge";
import { type ComposeOptions, composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import { graphAreas } from "../../src/scene/metrics/scene-metrics";
import type { Scene } from "../../src/scene/types";
import { isopsoralen } from "../domain/real";
import { dataset, shippedOrder } from "./shipped";

/** Ways in which a figure sets the same picture in larger letters. */
const spreads = [
  { letters: 1.3, corridors: 1, rows: 1 },
  { letters: 1.5, corridors: 1.15, rows: 1.2 },
] as const;

/** Everything that a reader gets to see of one level: unfiltered, filtered in both ways, with background, each pathway chosen, in figures. */
export function statesOf(level: Level, language: Language, reading: "review" | "primary"): [string, Scene][] {
  const view = { level, toggled: [] };
  const evidence = isopsoralen(reading);
  const both = networkOfBothReadings(dataset, view);
  const unfiltered = visibleNetwork(evidence, noFilters, view);
  const contested = visibleNetwork(evidence, { ...noFilters, contestedOnly: true }, view);
  const options: ComposeOptions = { focus: null, background: "focus", moves: {}, evidence };
  const layout = layoutNetwork(both, { language, seed: 1, order: shippedOrder() });
  const compose = (network: typeof unfiltered, more: Partial<ComposeOptions> = {}) =>
    composeScene(layout, network, { ...options, ...more });

  const { nodes } = drawnNetwork(contested, { background: "focus", focus: null });
  const kept = new Set(nodes.map(({ id }) => id));
  const left = { nodes, edges: contested.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)) };
  const again = layoutNetwork(left, { language, seed: 1, order: shippedOrder() });
  const redrawn = composeScene(again, left, { ...options, background: "always" });

  const selections = unfiltered.nodes
    .filter(({ entity, parent }) => entity.kind === "pathway" && parent === null)
    .map(({ id }): [string, Scene] => {
      const focus = focusOf(evidence, unfiltered, view, { kind: "node", id });
      return [`${id} chosen`, compose(unfiltered, { focus: new Set([...focus.nodes, ...focus.edges]), chosen: id })];
    });
  const all = compose(unfiltered);
  return [
    ["all", all],
    ["contested only, the rest faded", compose(contested, { faded: unfiltered })],
    ["contested only, redrawn", filledScene(redrawn, graphAreas[level]["1440×900"])],
    ["background shown", compose(unfiltered, { background: "always" })],
    ...spreads.map((spread): [string, Scene] => [`letters × ${spread.letters}`, enlargeText(all, spread)]),
    ...selections,
  ];
}
