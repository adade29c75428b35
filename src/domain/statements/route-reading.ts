import type { Evidence } from "../evidence/types";
import type { Language } from "../records";
import type { Hop } from "../routes/hops";
import type { Route } from "../routes/routes";
import { namedOf } from "./names";
import type { Phrases } from "./phrases";
import { english } from "./phrases.en";
import { chinese } from "./phrases.zh";
import { effectOf } from "./relation";
import type { RoutePhrases } from "./route-phrases";
import { englishRoutes } from "./route-phrases.en";
import { chineseRoutes } from "./route-phrases.zh";

/** A route in words, each part a line without a full stop. */
export interface RouteReading {
  /** "Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]". */
  readonly sentence: string;
  readonly net: string;
  readonly weakest: string;
  readonly cautions: readonly string[];
}

const languages: Record<Language, { readonly phrases: Phrases; readonly routes: RoutePhrases }> = {
  en: { phrases: english, routes: englishRoutes },
  zh: { phrases: chinese, routes: chineseRoutes },
};

function stepOf(evidence: Evidence, hop: Hop, first: boolean, language: Language): string {
  const { phrases, routes } = languages[language];
  const target = namedOf(evidence, hop.target);
  const deciders = hop.statements.filter((statement) => statement.sign === hop.sign);
  const verb = phrases.verb(effectOf(evidence, deciders, target.kind), target.kind, false);
  const clause = first
    ? phrases.clause(namedOf(evidence, hop.source)[language], verb, target[language])
    : routes.next(verb, target[language]);
  const said = hop.contested ? routes.contested(clause) : hop.sign === null ? routes.unknown(clause) : clause;
  const retracted = hop.retractedRefs.filter((ref) => !hop.refs.includes(ref));
  return routes.step(said, routes.cite(hop.refs, retracted));
}

/** A route as a sentence with numbered citations, its net effect, its weakest hop and what to be careful about. */
export function readingOfRoute(evidence: Evidence, route: Route, language: Language): RouteReading {
  const { routes } = languages[language];
  const end = namedOf(evidence, route.entities.at(-1) ?? "");
  const unsigned = route.hops.filter((hop) => hop.sign === null || hop.sign === 0).length;
  const weakest = route.hops[route.weakest];
  const known = (hop: Hop) => (hop.refs.length === 0 ? routes.retractedOnly : routes.cls[hop.cls]);
  const name = (id: string) => namedOf(evidence, id)[language];
  return {
    sentence: routes.finish(routes.chain(route.hops.map((hop, index) => stepOf(evidence, hop, index === 0, language)))),
    net: routes.finish(
      route.net === null ? routes.noNet(unsigned) : routes.net(end[language], route.net === 1 ? "up" : "down"),
    ),
    weakest: weakest
      ? routes.finish(routes.weakest(name(weakest.source), name(weakest.target), known(weakest), weakest.refs.length))
      : "",
    cautions: route.cautions.map(({ kind, hops }) =>
      routes.finish(
        routes.caution(
          kind,
          hops.map((hop) => hop + 1),
        ),
      ),
    ),
  };
}
