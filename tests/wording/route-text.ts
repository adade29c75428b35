import type { Evidence } from "../../src/domain/evidence";
import type { Language } from "../../src/domain/records";
import type { Route } from "../../src/domain/routes";
import { type Said, sayRoute } from "../../src/domain/statements";
import { textOf } from "../../src/wording/sentence";

/** What is said of a route in the words of a language; empty where nothing is. */
export function routeText(evidence: Evidence, route: Route, language: Language, asked?: string) {
  const { sentence, net, weakest, cautions, end, notCounted } = sayRoute(evidence, route, asked);
  const text = (said: Said | null) => (said === null ? "" : textOf(said, language));
  return {
    sentence: text(sentence),
    net: text(net),
    weakest: text(weakest),
    cautions: cautions.map(text),
    end: text(end),
    notCounted: text(notCounted),
  };
}
