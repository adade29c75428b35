import { proseText } from "../../../domain/evidence";
import { boxesAround } from "../../../domain/network";
import { type Arm, type Bilingual, type Finding, namedMediators } from "../../../domain/records";
import { inAnyLanguage, languages } from "../../../domain/records/base/languages";
import { classesOfArm, type Word, wordsOf } from "../../../domain/search";
import { directionOfEffect } from "../../../evidence-ui/DirectionMark";
import { say } from "../../../wording/say";
import type { ColumnId } from "../lines/columns";
import type { Line } from "../lines/lines";
import { stateOfDirection, textOf } from "../lines/values";
import type { Words } from "../lines/words";

/** Where a line was found: in a column, or by a word that no column shows. */
export type Place = ColumnId | "otherAuthor" | "otherName" | "group" | "class" | "note";

/** A text that a line can be found by. */
export interface Field {
  readonly place: Place;
  readonly text: string;
  readonly words: readonly Word[];
  /** A name, which in Chinese must be the whole word where any name is: 钙 is not 钙调素. */
  readonly isName: boolean;
  /** A name of what changed itself, not of its group or of the mediator. */
  readonly isOfObject: boolean;
}

/** What is said together: a study, one of its experiments and one of its findings. */
export type Unit = readonly Field[];

const names: readonly Place[] = ["subject", "object", "via", "inducer", "organism", "otherName", "group", "class"];

const field = (place: Place, text: string, read = text): Field => ({
  place,
  text,
  words: wordsOf(read),
  isName: names.includes(place),
  isOfObject: false,
});

/** A box is found by its name, not by one of the names that stand in it: OPG is no hit for RANKL. */
function groupField(text: string): Field {
  const whole = field("group", text);
  return { ...whole, words: whole.words.filter((word) => !word.isOneOfSeveral) };
}

const both = (place: Place, text: Bilingual | null): readonly Field[] =>
  inAnyLanguage(text).map((each) => field(place, each));

/** Notes are read last: what was found by one is not in any column. */
function noteFields({ note }: Pick<Arm | Finding, "note">, { evidence }: Words): readonly Field[] {
  return note === undefined ? [] : both("note", proseText(evidence, note));
}

function columnFields(columns: readonly ColumnId[], line: Line, words: Words): readonly Field[] {
  return columns.map((column) => field(column, textOf(column, line, words)));
}

function studyFields(line: Line, words: Words): readonly Field[] {
  const others = line.study.citation.author.map(({ family, given, literal }) => literal ?? `${family} ${given ?? ""}`);
  return [
    ...columnFields(["ref", "author", "year", "title", "section", "marks"], line, words),
    ...others.map((author) => field("otherAuthor", author.trim())),
  ];
}

/** What the arm was given, by any of its names; the one subject of a dataset says nothing of a line. */
function subjectFields(id: string, { evidence }: Words): readonly Field[] {
  const entity = evidence.entities.get(id);
  if (!entity || evidence.subjects.length < 2) return [];
  return [...both("subject", entity.name), ...entity.synonyms.map((name) => field("subject", name))];
}

function armFields(arm: Arm, line: Line, words: Words): readonly Field[] {
  const own = columnFields(
    ["organism", "dosePrinted", "doseConverted", "approach", "animals", "dosing"],
    { ...line, arms: [arm] },
    words,
  );
  return [
    ...own,
    ...subjectFields(arm.subject, words),
    ...both("system", arm.system),
    ...(arm.model === null ? [] : [field("system", arm.model)]),
    ...both("inducer", arm.inducer),
    ...noteFields(arm, words),
    ...classesOfArm(words.evidence, arm).flatMap(({ name, says, synonyms }) => [
      ...languages.map((language) => field("class", name[language], says[language])),
      ...synonyms.map((synonym) => field("class", synonym)),
    ]),
  ];
}

/** What a thing is called, and what the boxes around it are called. */
function nameFields(place: "object" | "via", id: string, { evidence }: Words): readonly Field[] {
  const entity = evidence.entities.get(id);
  if (!entity) return [field(place, id)];
  const boxes = boxesAround(evidence, id).flatMap((box) => evidence.entities.get(box) ?? []);
  const own = [
    ...both(place, entity.label ?? entity.name),
    ...both("otherName", entity.name),
    ...[...entity.synonyms, entity.id].map((name) => field("otherName", name)),
  ];
  return [
    ...own.map((each) => ({ ...each, isOfObject: place === "object" })),
    ...boxes.flatMap(({ name }) => inAnyLanguage(name).map(groupField)),
  ];
}

function findingFields(finding: Finding, line: Line, words: Words): readonly Field[] {
  const { t } = words;
  const alone: Line = { ...line, kind: "findings", findings: [finding] };
  const direction = directionOfEffect(finding.effect);
  return [
    ...nameFields("object", finding.object, words),
    ...namedMediators(finding).flatMap((id) => nameFields("via", id, words)),
    ...columnFields(["direction", "measured", "dependence", "shown", "result", "place"], alone, words),
    ...noteFields(finding, words),
    // In every language, for papers are: "ALP activity" is asked for in the Chinese table as well.
    ...languages.flatMap((language) => [
      field("direction", say(language, `encoding:state.${stateOfDirection(direction)}`)),
      ...finding.measured.map((each) => field("measured", say(language, `sentences:measured.${each}`))),
    ]),
    // Other words for the same: raised, higher, up.
    field("direction", t(`studies:find.direction.${direction}`)),
  ];
}

/** Everything that a line can be found by, in the parts that belong together. */
export function unitsOf(line: Line, words: Words): readonly Unit[] {
  const study = studyFields(line, words);
  const arms = new Map(line.arms.map((arm) => [arm.id, armFields(arm, line, words)]));
  const findings = line.findings.map((finding) => [
    ...study,
    ...(arms.get(finding.arm) ?? []),
    ...findingFields(finding, line, words),
  ]);
  const silent = line.arms.filter((arm) => !line.findings.some((finding) => finding.arm === arm.id));
  return [...findings, ...silent.map((arm) => [...study, ...(arms.get(arm.id) ?? [])])];
}
