import type { CautionKind } from "../../routes/cautions";
import { english } from "./phrases.en";
import type { RoutePhrases } from "./route-phrases";

const cautions: Record<CautionKind, (hops: string, several: boolean, refs: string) => string> = {
  retracted: (hops, several) => `${hops} ${several ? "are" : "is"} based on retracted work alone`,
  contested: (hops, several) => `${hops} ${several ? "are" : "is"} contested`,
  predicted: (hops, several) => `${hops} ${several ? "are" : "is"} only predicted`,
  background: (hops, several) => `${hops} ${several ? "are" : "is"} background, stated without the compound`,
  unsigned: (hops, several) => `${hops} ${several ? "have" : "has"} no known direction`,
  "sign-from-background": (hops, several) =>
    `${hops} ${several ? "take their" : "takes its"} direction from background alone`,
  "different-models": (hops) => `${hops} were observed in different cells or animals`,
  "different-species": (hops) => `${hops} were observed in different species`,
  "no-single-study": () => "no single study reports the whole route",
  "may-be-one-study": (hops, several, refs) =>
    `${hops} ${several ? "count" : "counts"} references ${refs}, which are possible duplicates`,
};

const netWords = { disease: { up: "aggravated", down: "alleviated" }, other: { up: "up", down: "down" } };

const references = (count: number) => `${count} ${count === 1 ? "reference" : "references"}`;

export const englishRoutes: RoutePhrases = {
  cite: ({ refs, background, retracted }) => {
    const parts = [
      ...(refs.length > 0 ? [refs.join(", ")] : []),
      ...(background.length > 0 ? [`background ${background.join(", ")}`] : []),
      ...retracted.map((ref) => `${ref}, retracted`),
    ];
    return `[${parts.join("; ")}]`;
  },
  step: (said, cited) => `${said} ${cited}`,
  together: (parts) => parts.join(" "),
  next: (verb, object) => `which ${verb} ${object}`,
  also: (verb) => `and ${verb} it`,
  unknown: (said) => `${said} (direction not stated)`,
  unsignedIn: (cited) => `(changed, direction not stated: ${cited})`,
  unknownIn: (cited) => `(direction of this step not stated: ${cited})`,
  contested: (said) => `${said} (contested)`,
  chain: (steps) => steps.join(", "),
  net: (name, kind, direction) =>
    `net effect: ${name} ${netWords[kind === "disease" ? "disease" : "other"][direction]}`,
  noNet: (unsigned) => `no net direction: ${unsigned} ${unsigned === 1 ? "step has" : "steps have"} none`,
  weakest: (source, target, cls, { refs, background, unsigned }) => {
    const counts = [
      ...(refs > 0 || background + unsigned === 0 ? [references(refs)] : []),
      ...(background > 0 ? [refs > 0 ? `${background} of background` : references(background)] : []),
      ...(unsigned > 0 ? [`${unsigned} without a direction`] : []),
    ];
    return `weakest step: ${source} → ${target} (${cls}, ${counts.join(", ")})`;
  },
  cls: {
    tested: "tested",
    inferred: "stated mediator, step not measured",
    predicted: "predicted in silico",
    background: "background",
  },
  retractedOnly: "retracted work only",
  endState: (name, sign) =>
    `${name} ${sign === 1 ? "up" : sign === -1 ? "down" : sign === 0 ? "unchanged" : "changed, direction not stated"}`,
  endReported: (parts, isOfRoute) =>
    `${isOfRoute ? "end reported" : "end reported by studies that do not name this route"}: ${parts.join("; ")}`,
  notCounted: (parts) => `further studies of the end, not counted on this route: ${parts.join("; ")}`,
  whyNot: (refs, why, mediator) => {
    const reasons = {
      retracted: "retracted",
      predicted: "predicted in silico",
      through: `stated mediator ${mediator}`,
      directly: "no mediator of its own stated",
      kind: "a kind of step that was not asked for",
    };
    return `${refs.join(", ")} (${reasons[why]})`;
  },
  caution: (kind, hops, refs) =>
    cautions[kind](
      `${hops.length === 1 ? "step" : "steps"} ${english.list(hops.map(String))}`,
      hops.length > 1,
      english.list(refs.map(String)),
    ),
  finish: english.finish,
};
