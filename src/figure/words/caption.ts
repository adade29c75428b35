import type { Evidence } from "../../domain/evidence/types";
import { type Filters, studiesLeft } from "../../domain/filters";
import { approaches, type Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import { inView, refsOfScene } from "../../drawing/in-view";
import { type LegendEntry, type LegendGroup, legendGroupMessage, wordsOfEntry } from "../../encoding/legend-entry";
import { messageKey } from "../../i18n/message-key";
import type { Scene } from "../../scene/types";
import { bySource } from "../../wording/own";
import { dayOf, listed, say } from "../../wording/say";
import { subjectsNamed } from "../../wording/subjects";
import { figureLegend } from "../legend/facts";
import { asInReview, type Numbering } from "../spec/numbering";
import { filterWords } from "./filter-words";
import { relationSourceWords } from "./source";
import { toldRefs } from "./told-refs";

export interface CaptionFacts {
  /** What the figure shows, in the language that the caption is to have. */
  readonly scene: Scene;
  readonly evidence: Evidence;
  readonly filters: Filters;
  readonly title: string;
  readonly today: Date;
  /** How the figure numbers its references, and whether the numbers stand in it. */
  readonly spec?: { readonly numbers?: boolean; readonly numbering?: Numbering };
}

/**
 * The caption of a figure as one paragraph: title, how it was made, how many studies it rests on, what was filtered,
 * what its marks mean, what is retracted, the day. In the language of the scene.
 */
export function captionOf({ scene, evidence, filters, title, today, spec = {} }: CaptionFacts): string {
  const { language } = scene;
  const refs = refsOfScene(scene);
  const { dataset } = evidence.dataset;
  const { numbers = false, numbering = asInReview } = spec;
  const listOf = (own: readonly number[]) => toldRefs(own, numbering, evidence, language);
  const told = (key: string, values: Record<string, string | number> = {}) =>
    say(language, `figure:caption.${key}`, values);
  const relations = scene.edges.filter((edge) => edge.cls === "database" && inView(edge)).length;
  const filtered = filterWords(filters, evidence, language);
  const retracted = refs.filter((ref) => evidence.retractedRefs.has(ref));
  const counted = filters.retracted === "counted" ? "retractedCounted" : "retracted";
  const sentences = [
    title.trim() === "" ? "" : ended(title.trim(), language),
    say(
      language,
      evidence.subjects.length === 0
        ? "figure:caption.method_network"
        : bySource(evidence.dataset, "figure:caption.method"),
      {
        compound: subjectsNamed(evidence, language),
        review: (dataset.review ?? dataset).title[language],
        title: dataset.title[language],
        version: dataset.version,
        date: dataset.date,
      },
    ),
    dataset.review?.note?.[language] ?? "",
    ...(refs.length > 0 || relations === 0 ? studiesSentences(refs, evidence, filters, language, listOf) : []),
    relations === 0 ? "" : told("relations", { count: relations }),
    relationSourceWords(scene),
    numbers ? told("numbers") : "",
    refs.length > 0 || relations === 0 ? told(`numbering.${numbering.kind}`) : "",
    evidence.reading === "primary" ? told(bySource(evidence.dataset, "primary")) : "",
    filtered === "" ? "" : told("filters", { filters: filtered }),
    ...marksSentences(scene),
    retracted.length > 0 ? told(counted, { refs: listOf(retracted) }) : "",
    told("drawn", { today: dayOf(today) }),
  ];
  return sentences.filter((sentence) => sentence !== "").join(languageTable[language].gap);
}

function ended(text: string, language: Scene["language"]): string {
  if (/[.。!?！？…]$/u.test(text)) return text;
  return text + languageTable[language].stop;
}

/**
 * How many studies, by the approach of the experiments that the filters leave, and how many references of the background;
 * and which studies fit the filters of a whole view without anything to draw.
 */
function studiesSentences(
  refs: readonly number[],
  evidence: Evidence,
  filters: Filters,
  language: Language,
  listOf: (refs: readonly number[]) => string,
): readonly string[] {
  const { experiments, findings, unprinted } = studiesLeft(evidence, filters);
  const studies = refs.filter((ref) => evidence.studyByRef.has(ref));
  const byApproach = approaches.flatMap((approach) => {
    const own = experiments.filter(({ arm, study }) => arm.approach === approach && refs.includes(study.ref));
    const count = new Set(own.map(({ study }) => study.ref)).size;
    const name = say(language, `figure:approach.${messageKey(approach)}`);
    return count > 0 ? [say(language, "figure:caption.approach", { name, number: count })] : [];
  });
  const values = {
    studies: say(language, "figure:studyCount", { count: studies.length }),
    approaches: listed(language, byApproach),
    refs: listOf(refs),
  };
  const background = refs.length - studies.length;
  const shown =
    background === 0
      ? say(language, "figure:caption.studies", values)
      : say(language, "figure:caption.studiesAndBackground", {
          ...values,
          background: say(language, "figure:referenceCount", { count: background }),
        });
  const isWhole = findings.every(({ study }) => refs.includes(evidence.studies.get(study)?.ref ?? 0));
  if (!isWhole || unprinted.length === 0) return [shown];
  return [shown, say(language, "figure:caption.unprinted", { count: unprinted.length, refs: listOf(unprinted) })];
}

/** Categories are told by their colours. */
function sampleKey({ id, sample }: LegendEntry): string {
  return sample.kind === "category" ? `colour.${sample.category?.colour ?? "none"}` : id;
}

/** "Effect: triangle, increases or activates; bar, …", one sentence for each group of marks that occurs. */
function marksSentences(scene: Scene): string[] {
  const { language } = scene;
  const groups = new Map<LegendGroup, string[]>();
  for (const entry of figureLegend(scene)) {
    const told = say(language, "figure:caption.mark", {
      sample: say(language, `figure:sample.${sampleKey(entry)}`),
      meaning: wordsOfEntry(entry, (message) => say(language, message)),
    });
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), told]);
  }
  return [...groups].map(([group, marks]) =>
    say(language, "figure:caption.marks", {
      heading: say(language, legendGroupMessage(group)),
      marks: marks.join(say(language, "figure:list.semicolon")),
    }),
  );
}
