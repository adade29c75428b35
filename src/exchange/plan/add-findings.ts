import { type Entity, isGiven, type Language, type Printed, printedIn } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import type { IncomingFinding, IncomingFindings } from "../base/incoming";
import { doubt, dropped, refused } from "../base/notices";
import { headerOf } from "../columns/fields";
import { studyOf } from "./add-papers";
import { Relations } from "./add-relations";
import { armFor } from "./arms";
import { addRelation } from "./row-relation";
import type { Setting } from "./setting";
import { organismOf } from "./species";

export interface AddedFindings {
  readonly findings: number;
  readonly findingsKnown: number;
  readonly papers: number;
  readonly papersKnown: number;
  readonly arrows: number;
  readonly arrowsKnown: number;
  readonly withoutDirection: number;
}

/** Longest quote that a collection keeps. */
const QUOTE = 300;

/**
 * Adds rows of a table. A row of a paper about something given is a finding of that study; any other, without a paper or between two
 * molecules, is a relation of the file, which never counts as a study.
 *
 * @param title of the file, by which its relations are called.
 */
export function addFindings(
  setting: Setting,
  { papers, findings }: IncomingFindings,
  title: string,
  studied: string | undefined,
): AddedFindings {
  const { nodes, notices } = setting;
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  const used = new Map<string, { readonly id: string; readonly isKnown: boolean }>();
  const seen = new Set(
    languages.flatMap((language) => setting.findings.map((finding) => findingKey(finding, language))),
  );
  const relations = new Relations(setting);
  // Before all read-outs: what is given is a node of its own kind, even where another row reads it out.
  for (const { subject, source } of findings)
    if (subject !== undefined && source === undefined) nodes.entityOf({ name: subject, role: "subject" });
  const counts = { findings: 0, findingsKnown: 0, withoutDirection: 0 };
  let isSubjectSaid = false;
  for (const row of findings) {
    if (row.effect === "modulates") counts.withoutDirection += 1;
    const subject = subjectOf(setting, row, studied);
    if (subject === null) {
      notices.push(refused("missing-field", row.place, { found: row.object, expected: headerOf("subject", "en") }));
      continue;
    }
    if (row.subject === undefined && row.source === undefined && !isSubjectSaid) {
      isSubjectSaid = true;
      notices.push(doubt("guessed", row.place, { found: subject.name.en }));
    }
    const object = nodes.entityOf({ name: row.object, role: "node" });
    const paper = row.paper === null ? undefined : byKey.get(row.paper);
    if (paper === undefined || !isGiven(subject.kind)) {
      addRelation(setting, relations, { row, subject, object, paper, title });
      continue;
    }
    if (object.id === subject.id) {
      notices.push(refused("duplicate-id", row.place, { found: row.object }));
      continue;
    }
    const study = used.get(paper.key) ?? studyOf(setting, paper);
    used.set(paper.key, study);
    const added = addFinding(setting, seen, row, { study: study.id, subject, object });
    if (added) counts.findings += 1;
    else counts.findingsKnown += 1;
  }
  const studies = [...used.values()];
  const papersKnown = studies.filter(({ isKnown }) => isKnown).length;
  return {
    ...counts,
    papers: studies.length - papersKnown,
    papersKnown,
    arrows: relations.added,
    arrowsKnown: relations.known,
  };
}

/** What a row is about: as it says; else what the person says is studied; else the one thing that the collection is about. */
function subjectOf(
  { nodes, info, target }: Setting,
  { subject, source }: IncomingFinding,
  studied: string | undefined,
): Entity | null {
  if (source !== undefined) return nodes.entityOf({ name: source, role: "node" });
  const name = subject ?? studied;
  if (name !== undefined) return nodes.entityOf({ name, role: "subject" });
  const [only, ...more] = info.subjects;
  return more.length > 0 ? null : (target.entities.find(({ id }) => id === only) ?? null);
}

interface Between {
  readonly study: string;
  readonly subject: Entity;
  readonly object: Entity;
}

/** False where the same finding is there already. */
function addFinding(
  setting: Setting,
  seen: Set<string>,
  row: IncomingFinding,
  { study, subject, object }: Between,
): boolean {
  const { nodes, notices, words } = setting;
  if (!setting.info.subjects.includes(subject.id))
    setting.info = { ...setting.info, subjects: [...setting.info.subjects, subject.id] };
  const organism = row.organism === undefined ? null : organismOf(setting, row.organism);
  const arm = armFor(setting, study, row, { subject: subject.id, organism });
  const ends = new Set([subject.id, object.id]);
  const via = [...new Set((row.via ?? []).map((name) => nodes.entityOf({ name, role: "node" }).id))].filter(
    (id) => !ends.has(id),
  );
  const { comparator, time, n, size, statistic, p, figure, quote, note } = row;
  const result = {
    ...(comparator && { comparator }),
    ...(time && { time }),
    ...(n && { n }),
    ...(size && { size }),
    ...(statistic && { statistic }),
    ...(p && { p }),
  };
  const isLong = quote !== undefined && quote.length > QUOTE;
  if (isLong) notices.push(dropped("too-large", row.place, { found: quote }));
  const place = {
    ...(quote && { quote: isLong ? `${quote.slice(0, QUOTE - 1)}…` : quote }),
    ...(figure && { figure }),
  };
  const finding: Setting["findings"][number] = {
    id: "",
    study,
    arm,
    subject: subject.id,
    object: object.id,
    effect: row.effect,
    measured: row.measured && row.measured.length > 0 ? [...row.measured] : ["unspecified"],
    ...(via.length > 0 && { via }),
    basis: "sentence",
    timeDependent: false,
    ...(Object.keys(result).length > 0 && { result }),
    ...(Object.keys(place).length > 0 && { place }),
    ...(note && { note: words(note) }),
  };
  const keys = languages.map((language) => findingKey(finding, language));
  if (keys.some((key) => seen.has(key))) return false;
  for (const key of keys) seen.add(key);
  setting.findings.push({ ...finding, id: setting.findingIds.next(`${study}-${object.id}`, "finding") });
  return true;
}

/** What makes two findings of one experiment the same: all that a row says of it, in one of the languages that it is written in. */
function findingKey(
  { arm, object, effect, measured, via, result = {}, note }: Setting["findings"][number],
  language: Language,
): string {
  // A new text is written in the collection's own languages alone.
  const printed = (words: Printed | undefined) =>
    words === undefined ? "" : (printedIn(words, language) ?? Object.values(words)[0] ?? "");
  const { time, comparator, size = "" } = result;
  return JSON.stringify([
    arm,
    object,
    effect,
    measured,
    via ?? [],
    printed(time),
    printed(comparator),
    size,
    printed(note),
  ]);
}
