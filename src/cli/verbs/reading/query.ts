import { nearestId } from "../../../dataset/drafts/nearest";
import { buildEvidence, type Evidence, refLabel } from "../../../domain/evidence";
import { withMembers } from "../../../domain/network";
import { type Entity, type Finding, signOf } from "../../../domain/records";
import { inAnyLanguage } from "../../../domain/records/base/languages";
import { isSameName, readQuestion } from "../../../domain/search";
import { readingOfFinding } from "../../../wording/readings";
import { flagValue } from "../../calls/call";
import { Misuse, type Verb } from "../../calls/verb";
import { askedDataset } from "../../sources/asked-dataset";

/** Words for a direction, and the sign that each asks for. */
const effects = { up: 1, down: -1, none: 0, unstated: null } as const;
const isEffect = (word: string): word is keyof typeof effects => Object.hasOwn(effects, word);

export const query: Verb = {
  usage: `query <folder or file> [--molecule <name or id>] [--effect ${Object.keys(effects).join("|")}] [--subject <name or id>]`,
  about: "lists the findings on something, with the paper of each; a pathway or group stands for its members as well",
  flags: { molecule: "value", effect: "value", subject: "value" },
  run: (call, terminal) => {
    const dataset = askedDataset(call, terminal);
    if (dataset === null) return 1;
    const evidence = buildEvidence(dataset, "review");
    const effect = effectOf(flagValue(call, "effect"));
    const objects = namedBy(evidence, "--molecule", flagValue(call, "molecule"));
    const subjects = namedBy(evidence, "--subject", flagValue(call, "subject"));
    const found = dataset.findings.filter(
      (finding) =>
        (objects === null || objects.has(finding.object)) &&
        (subjects === null || subjects.has(finding.subject)) &&
        (effect === undefined || signOf(finding.effect) === effect),
    );
    if (call.flags.json === true) {
      terminal.log(JSON.stringify({ ok: true, findings: found.map((finding) => told(evidence, finding)) }, null, 2));
      return 0;
    }
    for (const finding of found) {
      const { paper, says } = told(evidence, finding);
      terminal.log(`${paper}: ${says}`);
    }
    terminal.log(`${found.length} of ${dataset.findings.length} findings.`);
    return 0;
  },
};

function effectOf(word: string | undefined): 1 | -1 | 0 | null | undefined {
  if (word === undefined) return undefined;
  if (isEffect(word)) return effects[word];
  const near = nearestId(word, Object.keys(effects));
  throw new Misuse(
    `--effect ${word}: expected one of ${Object.keys(effects).join(", ")}${near === null ? "" : ` (did you mean ${near}?)`}.`,
  );
}

const namesOf = ({ id, name, label, synonyms }: Entity): readonly string[] => [
  id,
  ...inAnyLanguage(label),
  ...inAnyLanguage(name),
  ...synonyms,
];

/** Ids of what is called so, in any language and spelling, with all that it holds; null where nothing was asked. */
function namedBy(evidence: Evidence, flag: string, name: string | undefined): ReadonlySet<string> | null {
  if (name === undefined) return null;
  const { entities } = evidence.dataset;
  const question = readQuestion(name);
  const words = question.kind === "words" ? question.words : [];
  const own = entities.filter((entity) => namesOf(entity).some((each) => isSameName(each, words)));
  if (own.length > 0) return new Set(own.flatMap(({ id }) => withMembers(evidence, id)));
  const near = nearestId(name, entities.flatMap(namesOf));
  throw new Misuse(
    `${flag} ${name}: nothing in the dataset is called so${near === null ? "" : ` (did you mean ${near}?)`}.`,
  );
}

/** A finding as it is printed: what says it, and what it says, in English. */
function told(evidence: Evidence, finding: Finding) {
  const { subject, object, effect, measured, arm } = finding;
  const ref = evidence.studies.get(finding.study)?.ref ?? 0;
  const paper = refLabel(evidence, ref, "en");
  const retracted = evidence.retractedRefs.has(ref);
  const says = `${readingOfFinding(evidence, finding, "en")}${retracted ? " (retracted)" : ""}`;
  return { id: finding.id, study: finding.study, paper, retracted, arm, subject, object, effect, measured, says };
}
