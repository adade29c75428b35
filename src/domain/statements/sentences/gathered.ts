import type { Evidence } from "../../evidence/types";
import type { Gathered, NetworkEdge } from "../../network/types";
import { namedOf } from "../claims/names";
import { relationsRemark } from "./database";
import { entity, list, type Message, message, type Said } from "./said";

/** In the order in which the counts are read. */
const countedSigns = ["up", "down", "both", "unsigned", "none", "interacts"] as const;

/** How many arrows go which way, `short` as it stands at an arrow: "↑12 · ↓5 · ?3"; `words`: "12 up, 5 down, 3 not stated". */
export function sayCounts(gathered: Gathered, form: "short" | "words"): Said {
  const parts = countedSigns.flatMap((sign): readonly Message[] =>
    gathered[sign] > 0 ? [message(`gathered.${form}.${sign}`, { number: gathered[sign] })] : [],
  );
  return list(form === "short" ? "dot" : "comma", parts);
}

/** "20 arrows from A to B: 12 up, 5 down, 3 direction not stated; 14 papers; 25 relations from SIGNOR". */
export function sayGathered(evidence: Evidence, edge: NetworkEdge, gathered: Gathered): Said {
  const count = countedSigns.reduce((sum, sign) => sum + gathered[sign], 0);
  const ends = { subject: entity(namedOf(evidence, edge.source)), object: entity(namedOf(evidence, edge.target)) };
  const said = message("gathered.arrows", { ...ends, counts: sayCounts(gathered, "words") }, count);
  const relations = edge.statements.flatMap(({ id, kind }) => (kind === "database" ? [id] : []));
  const papers = gathered.papers > 0 ? [message("gathered.papers", {}, gathered.papers)] : [];
  return list("semicolon", [said, ...papers, ...relationsRemark(evidence, relations)]);
}
