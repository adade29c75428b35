import type { Language } from "../../../domain/records";
import { proposedTitle } from "../proposed-words";
import type { Figure } from "../use-figure";

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
  const [{ referenceEntries }, text] = await Promise.all([
    import("../../../figure/references/entries"),
    writers[format](),
  ]);
  const { page, context } = figure;
  const entries = referenceEntries(page.refs, context.evidence, page.language);
  return new Blob([text(entries, page.language)], { type: types[format] });
}

type Entries = Parameters<typeof import("../../../figure/references/csl").toCsl>[0];
type Write = (entries: Entries, language: Language) => string;

const writers: Readonly<Record<ReferenceFormat, () => Promise<Write>>> = {
  bib: async () => {
    const [{ toCsl }, { toBibtex }] = await Promise.all([
      import("../../../figure/references/csl"),
      import("../../../figure/references/bibtex"),
    ]);
    return (entries) => toBibtex(toCsl(entries));
  },
  ris: async () => {
    const [{ toCsl }, { toRis }] = await Promise.all([
      import("../../../figure/references/csl"),
      import("../../../figure/references/ris"),
    ]);
    return (entries) => toRis(toCsl(entries));
  },
  json: async () => {
    const { toCsl } = await import("../../../figure/references/csl");
    return (entries) => `${JSON.stringify(toCsl(entries), null, 2)}\n`;
  },
  txt: async () => {
    const { formattedReferences } = await import("../../../figure/references/formatted");
    return (entries, language) => `${formattedReferences(entries, language).join("\n")}\n`;
  },
};

/** The caption in a language; in another than the figure's, with the title that would be proposed there. */
export async function makeCaption(figure: Figure, language: Language): Promise<string> {
  const { captionOf } = await import("../../../figure/words/caption");
  const { shown, filters, context, facts, page } = figure;
  const title = language === page.language ? page.title : proposedTitle(facts, shown, language);
  return captionOf({ scene: { ...shown, language }, evidence: context.evidence, filters, title, today: context.today });
}
