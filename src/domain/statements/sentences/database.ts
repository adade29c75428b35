import type { Evidence } from "../../evidence/types";
import type { NetworkEdge } from "../../network/types";
import type { Relation, Source } from "../../records";
import { inEveryLanguage } from "../../records/base/languages";
import { type Named, namedOf } from "../claims/names";
import { clause, verb } from "./parts";
import { entity, list, message, type Said } from "./said";

/** Longer lists name the first ones and count the rest. */
const LISTED = 3;

/** A source with its version, as a sentence names it: "SIGNOR 2024-10". */
export function sourceName({ name, version }: Pick<Source, "name" | "version">): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** The source of relations as a thing of a sentence; its id where the dataset does not list it. */
export function namedSource(evidence: Evidence, id: string): Named {
  const source = evidence.sources.get(id);
  return { id, kind: "unknown", ...inEveryLanguage(source ? sourceName(source) : id) };
}

/** "A activates B", "A interacts with B"; said so where the source prints no direction. */
function relationClause(evidence: Evidence, { source, relation, target }: Relation): Said {
  const [subject, named] = [entity(namedOf(evidence, source)), namedOf(evidence, target)];
  if (relation === "interacts") return message("interactsWith", { subject, object: entity(named) });
  const said = clause(subject, verb(relation, named.kind), entity(named));
  return relation === "modulates" ? message("unsigned", { said }) : said;
}

/** What is listed of several pairs, each pair and relation once. */
function clausesOf(evidence: Evidence, relations: readonly Relation[]): Said {
  const keyOf = ({ source, relation, target }: Relation) => `${source} ${relation} ${target}`;
  const different = [...new Map(relations.map((each) => [keyOf(each), each])).values()];
  const more = different.length - LISTED;
  if (more <= 1)
    return list(
      "and",
      different.map((each) => relationClause(evidence, each)),
    );
  const items = list(
    "separator",
    different.slice(0, LISTED).map((each) => relationClause(evidence, each)),
  );
  return message("list.shortened", { items, more, total: different.length });
}

/** "SIGNOR 2024-10 lists that EGFR activates SRC (2 records)": what relations say, source by source. */
export function sayListed(evidence: Evidence, relations: readonly Relation[]): Said {
  const origins = [...new Set(relations.map(({ origin }) => origin))];
  return list(
    "semicolon",
    origins.map((origin) => {
      const own = relations.filter((each) => each.origin === origin);
      const said = message("lists", {
        source: entity(namedSource(evidence, origin)),
        said: clausesOf(evidence, own),
      });
      return own.length > 1 ? message("aside", { text: said, inside: message("records", {}, own.length) }) : said;
    }),
  );
}

/** The relations behind an arrow. */
export function relationsBehind(
  evidence: Evidence,
  { statements }: Pick<NetworkEdge, "statements">,
): readonly Relation[] {
  return statements.flatMap(({ id }) => evidence.relations.get(id) ?? []);
}

/** The same of one relation, without its source: "EGFR activates SRC". */
export function sayRelation(evidence: Evidence, relation: Relation): Said {
  return relationClause(evidence, relation);
}

/** "3 relations from SIGNOR 2024-10": how much is listed of a thing; nothing where nothing is. */
export function relationsRemark(evidence: Evidence, ids: readonly string[]): readonly Said[] {
  const relations = ids.flatMap((id) => evidence.relations.get(id) ?? []);
  if (relations.length === 0) return [];
  const origins = [...new Set(relations.map(({ origin }) => origin))];
  const sources = list(
    "and",
    origins.map((origin) => entity(namedSource(evidence, origin))),
  );
  return [message("relationsFrom", { sources }, relations.length)];
}
