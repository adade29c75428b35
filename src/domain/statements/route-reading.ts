import type { Evidence } from "../evidence/types";
import type { Statement } from "../network/types";
import type { Language } from "../records";
import { languageTable } from "../records/languages";
import { endOfRoute } from "../routes/end";
import { type Hop, refsOfSign } from "../routes/hops";
import type { Route } from "../routes/routes";
import { namedOf } from "./names";
import type { Phrases } from "./phrases/phrases";
import { english } from "./phrases/phrases.en";
import { chinese } from "./phrases/phrases.zh";
import type { HopCounts, RoutePhrases } from "./phrases/route-phrases";
import { englishRoutes } from "./phrases/route-phrases.en";
import { chineseRoutes } from "./phrases/route-phrases.zh";
import { effectOf } from "./relation";

/** A route in words, each part a line without a full stop. */
export interface RouteReading {
  /** "Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]". */
  readonly sentence: string;
  readonly net: string;
  readonly weakest: string;
  readonly cautions: readonly string[];
  /** What was measured at the end: empty where nothing was. */
  readonly end: string;
  /** Studies of the end that the route leaves out, with the reason; empty where it counts all. */
  readonly notCounted: string;
}

const languages: Record<Language, { readonly phrases: Phrases; readonly routes: RoutePhrases }> = {
  en: { phrases: english, routes: englishRoutes },
  zh: { phrases: chinese, routes: chineseRoutes },
};

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
  const worked = new Set(statements.flatMap((each) => (each.cls === "inferred" ? [each.ref] : [])));
  return { unknown: silent.filter((ref) => worked.has(ref)), unsigned: silent.filter((ref) => !worked.has(ref)) };
}

function stepOf(evidence: Evidence, hop: Hop, first: boolean, language: Language): string {
  const { phrases, routes } = languages[language];
  const target = namedOf(evidence, hop.target);
  const cite = (refs: readonly number[], retracted: readonly number[]) =>
    routes.cite({
      refs: refs.filter((ref) => !hop.backgroundRefs.includes(ref)),
      background: refs.filter((ref) => hop.backgroundRefs.includes(ref)),
      retracted,
    });
  const retracted = hop.retractedRefs.filter((ref) => !hop.refs.includes(ref));
  const told = tellingOf(hop).map(({ sign, refs }, index) => {
    const deciders = hop.statements.filter(
      (each) => each.sign === sign && (refs.length === 0 || refs.includes(each.ref)),
    );
    const verb = phrases.verb(effectOf(evidence, deciders, target.kind), target.kind, false);
    if (index > 0) return routes.step(routes.also(verb), cite(refs, []));
    const clause = first
      ? phrases.clause(namedOf(evidence, hop.source)[language], verb, target[language])
      : routes.next(verb, target[language]);
    return routes.step(sign === null ? routes.unknown(clause) : clause, cite(refs, retracted));
  });
  const { unknown, unsigned } = silentOf(hop);
  const said = [
    ...told,
    ...(unsigned.length > 0 ? [routes.unsignedIn(cite(unsigned, []))] : []),
    ...(unknown.length > 0 ? [routes.unknownIn(cite(unknown, []))] : []),
  ];
  return hop.contested ? routes.contested(routes.together(said)) : routes.together(said);
}

/** Hops that follow each other as one sentence with numbered citations, every thing on the way named. */
export function sentenceOfHops(evidence: Evidence, hops: readonly Hop[], language: Language): string {
  const { routes } = languages[language];
  return routes.finish(routes.chain(hops.map((hop, index) => stepOf(evidence, hop, index === 0, language))));
}

function countsOf(hop: Hop): HopCounts {
  const refs = refsOfSign(hop);
  const background = refs.filter((ref) => hop.backgroundRefs.includes(ref)).length;
  return { refs: refs.length - background, background, unsigned: hop.refs.length - refs.length };
}

/** "End reported: OPG up, RANKL down [27]", and which studies of the end the route does not count. */
function endingOf(evidence: Evidence, route: Route, asked: string | undefined, language: Language) {
  const { routes } = languages[language];
  const { reported, isOfRoute, notCounted } = endOfRoute(evidence, route, asked);
  const name = (id: string | null) => (id === null ? "" : namedOf(evidence, id)[language]);
  const together = new Map<string, { readonly refs: readonly number[]; readonly states: string[] }>();
  for (const { entity, sign, refs } of reported) {
    const group = together.get(refs.join()) ?? { refs, states: [] };
    group.states.push(routes.endState(name(entity), sign));
    together.set(refs.join(), group);
  }
  const parts = [...together.values()].map(({ refs, states }) =>
    routes.step(states.join(languageTable[language].separator), routes.cite({ refs, background: [], retracted: [] })),
  );
  const left = notCounted.map(({ refs, why, mediator }) => routes.whyNot(refs, why, name(mediator)));
  return {
    end: parts.length === 0 ? "" : routes.finish(routes.endReported(parts, isOfRoute)),
    notCounted: left.length === 0 || !isOfRoute ? "" : routes.finish(routes.notCounted(left)),
  };
}

/** A route as a sentence with numbered citations, its net effect, its weakest hop and what to be careful about. */
export function readingOfRoute(evidence: Evidence, route: Route, language: Language, asked?: string): RouteReading {
  const { routes } = languages[language];
  const end = namedOf(evidence, route.entities.at(-1) ?? "");
  const unsigned = route.hops.filter((hop) => hop.sign === null || hop.sign === 0).length;
  const weakest = route.hops[route.weakest];
  const known = (hop: Hop) => (hop.refs.length === 0 ? routes.retractedOnly : routes.cls[hop.cls]);
  const name = (id: string) => namedOf(evidence, id)[language];
  return {
    ...endingOf(evidence, route, asked, language),
    sentence: sentenceOfHops(evidence, route.hops, language),
    net: routes.finish(
      route.net === null
        ? routes.noNet(unsigned)
        : routes.net(end[language], end.kind, route.net === 1 ? "up" : "down"),
    ),
    weakest: weakest
      ? routes.finish(routes.weakest(name(weakest.source), name(weakest.target), known(weakest), countsOf(weakest)))
      : "",
    cautions: route.cautions.map(({ kind, hops, refs = [] }) =>
      routes.finish(
        routes.caution(
          kind,
          hops.map((hop) => hop + 1),
          refs,
        ),
      ),
    ),
  };
}
