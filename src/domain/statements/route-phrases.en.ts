import type { CautionKind } from "../routes/cautions";
import { english } from "./phrases.en";
import type { RoutePhrases } from "./route-phrases";

const cautions: Record<CautionKind, (hops: string, several: boolean) => string> = {
  retracted: (hops, several) => `${hops} ${several ? "rest" : "rests"} on retracted work alone`,
  contested: (hops, several) => `${hops} ${several ? "are" : "is"} contested`,
  predicted: (hops, several) => `${hops} ${several ? "are" : "is"} only predicted`,
  background: (hops, several) => `${hops} ${several ? "are" : "is"} background, stated without the compound`,
  unsigned: (hops, several) => `${hops} ${several ? "have" : "has"} no known direction`,
  "sign-from-background": (hops, several) =>
    `${hops} ${several ? "take their" : "takes its"} direction from background alone`,
  "different-models": (hops) => `${hops} were seen in different cells or animals`,
  "different-species": (hops) => `${hops} were seen in different species`,
  "no-single-study": () => "no single study reports the whole route",
};

export const englishRoutes: RoutePhrases = {
  cite: (refs, retracted) => `[${[...refs.map(String), ...retracted.map((ref) => `${ref}, retracted`)].join(", ")}]`,
  step: (said, cited) => `${said} ${cited}`,
  next: (verb, object) => `which ${verb} ${object}`,
  unknown: (said) => `${said} (direction not known)`,
  contested: (said) => `${said} (contested)`,
  chain: (steps) => steps.join(", "),
  net: (name, direction) => `net effect: ${name} ${direction === "up" ? "up" : "down"}`,
  noNet: (unsigned) => `no net direction: ${unsigned} ${unsigned === 1 ? "hop has" : "hops have"} none`,
  weakest: (source, target, cls, studies) =>
    `weakest hop: ${source} → ${target} (${cls}, ${studies} ${studies === 1 ? "reference" : "references"})`,
  cls: {
    tested: "tested",
    inferred: "inferred from a stated mediator",
    predicted: "predicted in silico",
    background: "background",
  },
  retractedOnly: "retracted work only",
  caution: (kind, hops) =>
    cautions[kind](`${hops.length === 1 ? "hop" : "hops"} ${english.list(hops.map(String))}`, hops.length > 1),
  finish: english.finish,
};
