import { hasNumbers, refLabel } from "../../evidence/paper-labels";
import type { Evidence } from "../../evidence/types";
import { inEachLanguage } from "../../records/base/languages";
import type { Said } from "./said";

/** What is said, with papers called by name where they have no numbers: "2 studies, Ge 2018, Tang 2011". */
export function withLabels(evidence: Evidence, said: Said): Said {
  return hasNumbers(evidence) ? said : named(evidence, said);
}

function named(evidence: Evidence, said: Said): Said {
  switch (said.kind) {
    case "references": {
      const inAll = (ref: number) => inEachLanguage((language) => refLabel(evidence, ref, language));
      return { ...said, labels: said.refs.map(inAll) };
    }
    case "list":
      return { ...said, items: said.items.map((item) => named(evidence, item)) };
    case "message": {
      const values = Object.entries(said.values).map(([name, value]) => [name, named(evidence, value)] as const);
      // "ref 24" has the word before the number; a name needs none.
      return { ...said, key: said.key === "refs" ? "papers" : said.key, values: Object.fromEntries(values) };
    }
    default:
      return said;
  }
}
