import type { Evidence } from "../../evidence/types";
import type { Statement } from "../../network/types";
import type { Hop } from "../../routes/hops";
import { namedOf } from "../claims/names";
import { effectOf } from "../claims/relation";
import { namedSource } from "./database";
import { withLabels } from "./labels";
import { clause, verb } from "./parts";
import { entity, list, message, references, type Said } from "./said";

interface Telling {
  readonly sign: Statement["sign"];
  readonly refs: readonly number[];
}

/** References of a hop by the sign that they give it, its own first; one part alone where none gives any. */
function tellingOf({ sign, tally, refs }: Hop): readonly Telling[] {
  const parts: readonly Telling[] = [
    { sign: 1, refs: tally.up },
    { sign: -1, refs: tally.down },
    { sign: 0, refs: tally.none },
  ];
  const signed = parts.filter((part) => part.refs.length > 0).sort((a, b) => +(b.sign === sign) - +(a.sign === sign));
  // Retracted work alone counts for nothing, and still says what it says.
  return signed.length > 0 ? signed : [{ sign: refs.length === 0 ? sign : null, refs }];
}

/** References that give no sign, beside those that do: of what was worked out from a mediator, and of what is printed. */
function silentOf({ statements, tally }: Hop): {
  readonly unknown: readonly number[];
  readonly unsigned: readonly number[];
} {
  const signed = tally.up.length + tally.down.length + tally.none.length > 0;
  const silent = signed ? tally.unsigned : [];
  const worked = new Set<number | null>(
    statements.flatMap((each) => (each.cls === "inferred" || each.cls === "blocked" ? [each.ref] : [])),
  );
  return { unknown: silent.filter((ref) => worked.has(ref)), unsigned: silent.filter((ref) => !worked.has(ref)) };
}

/** References in brackets behind a step: "[24, 25; background 5]". */
export function cite(
  refs: readonly number[],
  background: readonly number[] = [],
  retracted: readonly number[] = [],
  sources: readonly Said[] = [],
): Said {
  const parts = [
    ...(refs.length > 0 ? [references(refs)] : []),
    ...(background.length > 0 ? [message("route.cite.background", { refs: references(background) })] : []),
    ...retracted.map((ref) => message("route.cite.retracted", { ref: references([ref]) })),
    ...sources,
  ];
  return message("route.cite.all", { parts: list("semicolon", parts) });
}

/** What is said of a step, with the references that say so. */
export function step(said: Said, cited: Said): Said {
  return message("route.step", { said, cited });
}

function sayHop(evidence: Evidence, hop: Hop, first: boolean): Said {
  const target = namedOf(evidence, hop.target);
  const object = entity(target);
  const isBackground = (ref: number) => hop.backgroundRefs.includes(ref);
  const origins = new Set(hop.statements.flatMap(({ id }) => evidence.relations.get(id)?.origin ?? []));
  const sources = hop.cls === "database" ? [...origins].map((id) => entity(namedSource(evidence, id))) : [];
  const citing = (refs: readonly number[], retracted: readonly number[] = []) =>
    cite(
      refs.filter((ref) => !isBackground(ref)),
      refs.filter(isBackground),
      retracted,
      sources,
    );
  const retracted = hop.retractedRefs.filter((ref) => !hop.refs.includes(ref));
  const told = tellingOf(hop).map(({ sign, refs }, index) => {
    const deciders = hop.statements.filter(
      (each) => each.sign === sign && (refs.length === 0 || (each.ref !== null && refs.includes(each.ref))),
    );
    const done = verb(effectOf(evidence, deciders, target.kind), target.kind);
    if (index > 0) return step(message("route.also", { verb: done }), citing(refs));
    const said = first
      ? clause(entity(namedOf(evidence, hop.source)), done, object)
      : message("route.next", { verb: done, object });
    return step(sign === null ? message("route.unknown", { said }) : said, citing(refs, retracted));
  });
  const { unknown, unsigned } = silentOf(hop);
  const said = list("gap", [
    ...told,
    ...(unsigned.length > 0 ? [message("route.unsignedIn", { cited: citing(unsigned) })] : []),
    ...(unknown.length > 0 ? [message("route.unknownIn", { cited: citing(unknown) })] : []),
  ]);
  return hop.contested ? message("route.contested", { said }) : said;
}

/** Hops that follow each other as one sentence with numbered citations, every thing on the way named. */
export function sayHops(evidence: Evidence, hops: readonly Hop[]): Said {
  const steps = hops.map((hop, index) => sayHop(evidence, hop, index === 0));
  return withLabels(evidence, list("comma", steps));
}
