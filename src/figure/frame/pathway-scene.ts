import { isSubject } from "../../domain/evidence/subjects";
import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import { isContext, withMembers } from "../../domain/network";
import type { Language } from "../../domain/records";
import { networkAlone, visibleNetwork } from "../../domain/visible";
import { searchOrder } from "../../scene/layout/order/order";
import { type PartPicture, partPicture } from "./part-scene";

/**
 * Lays out one pathway, its open box with what was measured in it, and its neighbours apart from the rest, so that the
 * picture is small and its letters large. Background arrows stay out, and the neighbours count what the arrows here rest on.
 * Null where nothing of the pathway passes the filters.
 */
export function pathwayPicture(
  evidence: Evidence,
  filters: Filters,
  id: string,
  language: Language,
): PartPicture | null {
  const view = { level: "overview", toggled: [id] } as const;
  const whole = visibleNetwork(evidence, filters, view);
  const own = new Set(whole.nodes.filter((node) => node.id === id || node.parent === id).map((node) => node.id));
  if (!own.has(id)) return null;
  const arrows = whole.edges.filter(({ cls }) => !isContext(cls));
  const touching = arrows.filter((edge) => own.has(edge.source) || own.has(edge.target));
  if (touching.length === 0) return null;
  const sources = new Set(touching.map(({ source }) => source));
  // A neighbour without the subject's arrow to it would read as if the subject did not act on it.
  const edges = arrows.filter(
    (edge) => touching.includes(edge) || (isSubject(evidence, edge.source) && sources.has(edge.target)),
  );
  const drawn = new Set([...own, ...edges.flatMap((edge) => [edge.source, edge.target])]);
  const part = { nodes: drawn, edges: new Set(edges.map((edge) => edge.id)) };
  const network = networkAlone(evidence, filters, view, part, new Set(withMembers(evidence, id)));
  // So few boxes need no long search for their order.
  return partPicture(evidence, network, { language, order: searchOrder(network, { seed: 1, tries: 1 }) });
}
