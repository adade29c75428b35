import type { Evidence } from "../evidence/types";
import type { NodeState } from "../network/types";
import { type Effect, isAssociation, type Language } from "../records";
import { commonKind, type Named, namedOf } from "./names";
import type { Phrases } from "./phrases/phrases";
import { english } from "./phrases/phrases.en";
import { chinese } from "./phrases/phrases.zh";
import type { Change, Claim, EdgeClaim, NodeClaim, RecordClaim } from "./types";

const phrasesOf: Record<Language, Phrases> = { en: english, zh: chinese };

/** Longer lists name the first ones and count the rest. */
const LISTED = 4;

interface Words {
  readonly phrases: Phrases;
  readonly name: (thing: Named) => string;
  readonly names: (things: readonly Named[]) => string;
}

/** The number that a reference has where it is told; null where only its number in the review is known. */
export type NumberOf = (ref: number) => number | null;

/** Phrases that tell references by other numbers, ascending; those without one by the review's. */
function renumbered(phrases: Phrases, numberOf: NumberOf): Phrases {
  const refs: Phrases["refs"] = (own) => {
    const numbers = own.flatMap((ref) => numberOf(Number(ref)) ?? []).sort((a, b) => a - b);
    const foreign = own.filter((ref) => numberOf(Number(ref)) === null).map((ref) => phrases.inReview(ref));
    return phrases.refs([...numbers, ...foreign]);
  };
  return { ...phrases, refs };
}

function wordsOf(language: Language, numberOf?: NumberOf): Words {
  const phrases = numberOf ? renumbered(phrasesOf[language], numberOf) : phrasesOf[language];
  const name = (thing: Named) => thing[language];
  const names = (things: readonly Named[]) =>
    things.length > LISTED + 1
      ? phrases.shortened(things.slice(0, LISTED).map(name), things.length)
      : phrases.list(things.map(name));
  return { phrases, name, names };
}

/** One side of a matter: "isopsoralen activates X (ref 7)", or without its subject where that was just named. */
function side({ phrases, names }: Words, subjects: readonly Named[], change: Change, first: boolean): string {
  const verb = phrases.verb(change.relation, commonKind(change.things), subjects.length > 1);
  const things = names(change.things);
  const said = first ? phrases.clause(names(subjects), verb, things) : phrases.predicate(verb, things);
  return phrases.aside(said, phrases.refs(change.refs));
}

function sides(words: Words, claim: EdgeClaim): readonly string[] {
  return claim.changes.map((change, index) => side(words, claim.subjects, change, index === 0));
}

/** Whether members that count against a group take part in its direction, so that each is named with its own. */
const isTurned = (claim: EdgeClaim) => claim.changes.some((change) => change.decides && change.against);

/** The claim of an arrow without what it rests on. */
function said(words: Words, claim: EdgeClaim): string {
  const { phrases, name, names } = words;
  const { subjects, changes, object, within } = claim;
  if (claim.relation === "contested") return phrases.contested(sides(words, claim));
  if (claim.relation === "mixed") {
    const members = changes.some((change) => change.things.some((thing) => thing.id !== object.id));
    const mixed = members ? phrases.mixed : phrases.bothWays;
    return mixed(names(subjects), name(object), subjects.length > 1);
  }
  if (claim.relation === "members") return phrases.onMembers(names(subjects), name(object));
  const moved = isTurned(claim) ? [] : changes.filter((change) => change.decides).flatMap((change) => change.things);
  const members = [...new Map(moved.map((thing) => [thing.id, thing])).values()].filter(
    (each) => each.id !== object.id,
  );
  const told = within === null ? names(members) : name(within);
  const what = told === "" || told === name(object) ? name(object) : phrases.within(name(object), told);
  if (claim.cls === "predicted") return phrases.predicts(names(subjects), what);
  if (claim.inferred === "named") return phrases.namedOnly(names(subjects), what);
  const kind = object.kind === "group" && members.length > 0 ? commonKind(members) : object.kind;
  const clause = phrases.clause(names(subjects), phrases.verb(claim.relation, kind, subjects.length > 1), what);
  if (claim.relation !== "modulates") return clause;
  return claim.inferred === "hop" ? phrases.stepUnknown(clause) : phrases.unsigned(clause);
}

/** What the verb of the sentence does not cover: members that move otherwise, references that print no direction. */
function besides(words: Words, claim: EdgeClaim): readonly string[] {
  if (claim.relation === "contested" || claim.inferred === "named" || claim.cls === "predicted") return [];
  if (claim.relation === "mixed" || claim.relation === "members" || isTurned(claim)) {
    return claim.changes.map((change) => moved(words, change, claim));
  }
  const { phrases } = words;
  const about = (change: Change) => change.things.every((thing) => thing.id === claim.object.id);
  const told = new Set(claim.changes.filter((change) => change.decides && about(change)).flatMap((each) => each.refs));
  return claim.changes
    .filter((change) => !change.decides)
    .flatMap((change) => {
      if (change.relation !== "modulates" || !about(change)) return [moved(words, change, claim)];
      // A reference that prints a direction as well needs no such word.
      const silent = phrases.refs(change.refs.filter((ref) => !told.has(ref)));
      if (change.refs.every((ref) => told.has(ref))) return [];
      return [claim.inferred === "hop" ? phrases.stepUnknownIn(silent) : phrases.unsignedIn(silent)];
    });
}

function restsOn({ phrases, names }: Words, claim: EdgeClaim): string {
  const { refs, tellingRefs, retractedRefs } = claim;
  const list = phrases.refs(tellingRefs);
  if (refs.length === 0) return phrases.retractedOnly(phrases.refs(retractedRefs));
  if (claim.cls === "background") return phrases.withoutCompound(list);
  if (claim.inferred === "named") return phrases.namedBy(list);
  const directed = claim.relation !== "mixed" && claim.relation !== "members" && claim.relation !== "contested";
  const among = directed ? claim.measuredBy : null;
  const studies =
    among === null || among === 1 ? phrases.studies(tellingRefs.length) : phrases.studiesOf(tellingRefs.length, among);
  if (claim.inferred === null) return phrases.support(studies, list);
  // Those that name the mediator are listed next; the count is repeated as a list only where it leaves some of them out.
  const support = tellingRefs.length < refs.length ? phrases.support(studies, list) : studies;
  return phrases.join([support, phrases.hop(phrases.refs(refs), refs.length > 1, names(claim.subjects))]);
}

function edgeSentence(words: Words, claim: EdgeClaim): string {
  const { phrases } = words;
  const { refs, retractedRefs, predictedRefs, discrepancyRefs, against } = claim;
  const uncounted = refs.length === 0 ? [] : retractedRefs.filter((ref) => !refs.includes(ref));
  const counted = retractedRefs.filter((ref) => refs.includes(ref));
  const parts = [
    restsOn(words, claim),
    ...(claim.cls === "predicted" ? [phrases.inSilico] : []),
    ...besides(words, claim),
    ...claim.mayBeOne.map((group) =>
      phrases.mayBeOne(group.length < claim.tellingRefs.length ? phrases.refs(group) : null),
    ),
    ...(predictedRefs.length > 0 ? [phrases.alsoPredicted(phrases.refs(predictedRefs))] : []),
    ...(uncounted.length > 0 ? [phrases.retracted(phrases.refs(uncounted))] : []),
    ...(counted.length > 0 ? [phrases.retractedCounted(phrases.refs(counted))] : []),
    ...(discrepancyRefs.length > 0 ? [phrases.discrepancy(phrases.refs(discrepancyRefs))] : []),
    ...(against.opposite.length > 0 ? [phrases.contradictedBy(phrases.refs(against.opposite))] : []),
    ...(against.recorded.length > 0 ? [phrases.disagreementWith(phrases.refs(against.recorded))] : []),
  ];
  return phrases.restsOn(said(words, claim), phrases.join(parts));
}

function nodeSentence(words: Words, claim: NodeClaim, compound: Named): string {
  const { phrases, name } = words;
  const { effect, refs, predictedRefs, backgroundRefs } = claim;
  if (claim.isCompound) return phrases.compound(name(claim.node), phrases.studies(refs.length));
  const background = backgroundRefs.length > 0 ? [phrases.background(phrases.refs(backgroundRefs))] : [];
  if (effect !== null) return phrases.join([edgeSentence(words, effect), ...background]);
  const known =
    refs.length > 0
      ? phrases.namedBy(phrases.refs(refs))
      : predictedRefs.length > 0
        ? phrases.predictedTarget(phrases.refs(predictedRefs))
        : phrases.notTested(name(compound));
  return phrases.node(name(claim.node), phrases.join([known, ...background]));
}

const stateOf: Record<Effect, NodeState> = {
  activates: "up",
  increases: "up",
  inhibits: "down",
  decreases: "down",
  modulates: "changed",
  "no effect": "none",
};

function moved({ phrases, names }: Words, change: Change, claim: EdgeClaim): string {
  if (claim.inferred === "hop" && change.relation === "modulates") {
    return phrases.aside(phrases.stepUnknown(names(change.things)), phrases.refs(change.refs));
  }
  const state = phrases.memberState(stateOf[change.relation]);
  return phrases.aside(phrases.moved(names(change.things), state), phrases.refs(change.refs));
}

function recordSentence({ phrases, name }: Words, claim: RecordClaim): string {
  const { subject, via, relation } = claim;
  if (isAssociation(relation)) {
    const together = phrases.association(name(subject), name(claim.object), relation);
    return claim.refs.length > 0 ? phrases.restsOn(together, phrases.refs(claim.refs)) : together;
  }
  const verb = phrases.verb(relation, claim.object.kind, false);
  const measured = claim.measured.map(phrases.measured);
  const object = measured.length > 0 ? phrases.aside(name(claim.object), phrases.list(measured)) : name(claim.object);
  const direct = claim.predicted
    ? phrases.predicts(name(subject), object)
    : phrases.clause(name(subject), verb, object);
  const through = (mediator: Named) =>
    claim.predicted
      ? phrases.predictsThrough(name(subject), object, name(mediator))
      : phrases.through(name(subject), verb, object, name(mediator));
  const qualities = [
    ...(claim.doseDependent ? [phrases.doseDependent] : []),
    ...(claim.timeDependent ? [phrases.timeDependent] : []),
  ];
  const said = phrases.qualified(via ? through(via) : direct, qualities);
  // Where the references stand beside the sentence already, it is told without them.
  return claim.refs.length > 0 ? phrases.restsOn(said, phrases.refs(claim.refs)) : said;
}

/** A claim in one language, as one line without a full stop. */
export function sentenceOf(evidence: Evidence, claim: Claim, language: Language, numberOf?: NumberOf): string {
  const words = wordsOf(language, numberOf);
  const sentence =
    claim.about === "edge"
      ? edgeSentence(words, claim)
      : claim.about === "node"
        ? nodeSentence(words, claim, namedOf(evidence, evidence.compound.id))
        : recordSentence(words, claim);
  return words.phrases.finish(sentence);
}
