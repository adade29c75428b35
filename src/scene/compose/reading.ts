import type { NetworkEdge } from "../../domain/network/types";
import type { Translate } from "./words";

/** "isopsoralen inhibits NF-κB: 2 studies, refs 24, 25". */
export function edgeReading(edge: NetworkEdge, source: string, target: string, translate: Translate): string {
  const claim = translate(`scene:claim.${edge.cls}.${edge.sign}`, { source, target });
  const studies = translate("scene:studies", { count: edge.refs.length });
  const refs = translate("scene:refs", { count: edge.refs.length, refs: edge.refs.join(", ") });
  const reading = translate("scene:reading", { claim, studies, refs });
  return edge.retractedRefs.length === 0
    ? reading
    : translate("scene:withRetracted", { reading, refs: edge.retractedRefs.join(", ") });
}
