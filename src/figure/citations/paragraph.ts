import type { Evidence } from "../../domain/evidence/types";
import { languageTable } from "../../domain/records/base/languages";
import type { Scene } from "../../scene/types";
import { listed, say } from "../../wording/say";
import { asInReview, bracketed, inOrder, type Numbering, numberOf, numbersOf } from "../spec/numbering";
import { citedAs } from "../words/short-citation";

/** More arrows without numbers than these are counted, not named. */
const mostNamed = 4;
/** The same of arrows that share a number. */
const mostShared = 10;

export interface CitationsInput {
  readonly scene: Scene;
  readonly refs: readonly number[];
  readonly spec: { readonly numbers?: boolean; readonly numbering?: Numbering };
  readonly context: { readonly evidence: Evidence };
  readonly without?: readonly string[];
  readonly shared?: readonly string[];
}

export interface Paragraph {
  /** For programs that break the lines again: what belongs together holds together. */
  readonly whole: string;
  /** What is not broken inside, in order. */
  readonly pieces: readonly string[];
}

/**
 * The references of a figure as a paragraph. Only where their numbers stand in the picture is it a numbered list; else it goes by
 * author, for a number in front would be looked for among the counts of studies.
 */
export function citationsParagraph({
  scene,
  refs,
  spec,
  context,
  without = [],
  shared = [],
}: CitationsInput): Paragraph {
  const { language } = scene;
  const { evidence } = context;
  const { numbers = false, numbering = asInReview } = spec;
  const heading = `figure:citations.${numbers ? "numbered" : "byAuthor"}.${numbering.kind}`;
  const order = inOrder(numbering, refs);
  const separator = say(language, "figure:citations.separator");
  const cited = order.map((ref) => {
    const number = `[${numberOf(numbering, ref)}]`;
    const told = citedAs(ref, evidence, language);
    return numbers ? `${number} ${told}` : `${told} ${number}`;
  });
  const arrows = numbers ? { without, shared } : { without: [], shared: [] };
  const remarks = remarksOn({ scene, refs: order, numbering, evidence, ...arrows });
  const said = remarks.join(languageTable[language].gap);
  const stop = remarks.length > 0 ? say(language, "figure:citations.stop") : "";
  const listing = cited.map((each, i) => {
    if (i < cited.length - 1) return each + separator;
    // "et al." has its full stop.
    return each.endsWith(".") ? each + stop.replace(".", "") : each + stop;
  });
  const whole = listing.map((each) => unbroken(each.trimEnd()) + (each.endsWith(" ") ? " " : "")).join("") + said;
  return {
    whole: say(language, heading, { list: whole }),
    pieces: [say(language, heading, { list: "" }), ...listing, ...said.split(/(?<= )/)],
  };
}

function unbroken(text: string): string {
  return text.replace(/ /g, "\u00a0");
}

interface Remarked {
  readonly scene: Scene;
  readonly refs: readonly number[];
  readonly numbering: Numbering;
  readonly evidence: Evidence;
  readonly without: readonly string[];
  readonly shared: readonly string[];
}

/** Why some have no year, which arrows share numbers of several references, and which have none. */
function remarksOn({ scene, refs, numbering, evidence, without, shared }: Remarked): string[] {
  const { language } = scene;
  const undated = refs.some((ref) => evidence.studyByRef.get(ref)?.citation.issued === undefined);
  const nameOf = (id: string) => scene.nodes.find((node) => node.id === id)?.name ?? id;
  const told = (ids: readonly string[]) =>
    scene.edges
      .filter(({ id }) => ids.includes(id))
      .map((edge) => `${nameOf(edge.source)} → ${nameOf(edge.target)} ${bracketed(numbersOf(numbering, edge.refs))}`);
  const remark = (kind: "noRoom" | "shared", ids: readonly string[], named: number): string[] => {
    const arrows = told(ids);
    if (arrows.length === 0) return [];
    const counted = { noRoom: "noRoomFor", shared: "sharedBy" } as const;
    if (arrows.length > named) return [say(language, `figure:citations.${counted[kind]}`, { count: arrows.length })];
    return [say(language, `figure:citations.${kind}`, { arrows: listed(language, arrows) })];
  };
  return [
    ...(undated ? [say(language, "figure:citations.undatedWhy")] : []),
    ...remark("shared", shared, mostShared),
    ...remark("noRoom", without, mostNamed),
  ];
}
