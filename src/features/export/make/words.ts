import type { Evidence } from "../../../domain/evidence";
import type { Language } from "../../../domain/records";
import { proposedTitle } from "../figure/proposed-words";
import type { Figure } from "../figure/use-figure";

export const referenceFormats = ["bib", "ris", "json", "txt"] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];

const types: Readonly<Record<ReferenceFormat, string>> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
  txt: "text/plain;charset=utf-8",
};

/** The references of exactly this picture as a file. */
export async function makeReferences(figure: Figure, format: ReferenceFormat): Promise<Blob> {
  const [{ referenceEntries }, write] = await Promise.all([
    import("../../../figure/references/entries"),
    writers[format](),
  ]);
  const { page, context } = figure;
  const entries = referenceEntries(page.refs, context.evidence, page.language, page.numbering);
  return new Blob([write(entries, context.evidence, page.language)], { type: types[format] });
}

type Entries = Parameters<typeof import("../../../figure/references/csl").toCsl>[0];
type Write = (entries: Entries, evidence: Evidence, language: Language) => string;

/** Every file ends with the review that the references were taken from. */
const writers: Readonly<Record<ReferenceFormat, () => Promise<Write>>> = {
  bib: async () => {
    const [{ sourceItem, toCsl }, { toBibtex }] = await Promise.all([
      import("../../../figure/references/csl"),
      import("../../../exchange/references/write/bibtex"),
    ]);
    return (entries, evidence, language) => toBibtex([...toCsl(entries), sourceItem(evidence, language)]);
  },
  ris: async () => {
    const [{ sourceItem, toCsl }, { toRis }] = await Promise.all([
      import("../../../figure/references/csl"),
      import("../../../exchange/references/write/ris"),
    ]);
    return (entries, evidence, language) => toRis([...toCsl(entries), sourceItem(evidence, language)]);
  },
  json: async () => {
    const { sourceItem, toCsl } = await import("../../../figure/references/csl");
    return (entries, evidence, language) =>
      `${JSON.stringify([...toCsl(entries), sourceItem(evidence, language)], null, 2)}\n`;
  },
  txt: async () => {
    const [{ formattedReferences }, { sourceWords }] = await Promise.all([
      import("../../../figure/references/formatted"),
      import("../../../figure/words/source"),
    ]);
    return (entries, evidence, language) =>
      `${[...formattedReferences(entries, language), sourceWords(evidence, language)].join("\n")}\n`;
  },
};

/** The title of a figure in a language; in another than the figure's, the one that would be proposed there. */
export function titleIn({ page, facts, shown }: Figure, language: Language): string {
  return language === page.language ? page.title : proposedTitle(facts, shown, language);
}

/** The caption in a language, with the title in that language. */
export async function makeCaption(figure: Figure, language: Language): Promise<string> {
  const { captionOf } = await import("../../../figure/words/caption");
  const { shown, filters, context, spec } = figure;
  const title = titleIn(figure, language);
  return captionOf({ scene: { ...shown, language }, ...context, filters, title, spec });
}
