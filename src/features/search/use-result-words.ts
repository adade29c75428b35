import { useTranslation } from "react-i18next";
import { proseText } from "../../domain/evidence";
import { languageTable } from "../../domain/records/base/languages";
import { type SearchDocument, spansIn } from "../../domain/search";
import { messageKey } from "../../i18n/message-key";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import type { FoundIn } from "./asking";

/** What a result shows: its name, and beside it what it is or by what it was found. */
export interface ResultWords {
  readonly label: string;
  readonly detail: string;
}

/** Characters before the first word asked for that stay, so that it is in view on one line. */
const lead = 28;

/** A text from a little before the first word that was asked for. */
function fromHit(found: FoundIn, isChinese: boolean): string {
  const [first] = spansIn(found.text, found.asked);
  const room = isChinese ? lead / 2 : lead;
  if (!first || first.from <= room) return found.text;
  const cut = first.from - room;
  const space = isChinese ? -1 : found.text.indexOf(" ", cut);
  return `…${found.text.slice(space >= 0 && space < first.from ? space + 1 : cut)}`;
}

export function useResultWords(document: SearchDocument, found: FoundIn | null): ResultWords {
  const { t } = useTranslation("search");
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  const { kind, entity, ref, item } = document;
  const shown = document.label[language];
  const hit = found && fromHit(found, languageTable[language].script === "Han");
  if (kind === "gap") {
    const gap = evidence.dataset.gaps.find(({ id }) => id === item);
    const text = found?.field === "text" ? hit : gap && proseText(evidence, gap.text)[language];
    return { label: gap ? t(`gaps:kind.${gap.kind}`) : "", detail: text ?? shown };
  }
  if (kind === "check") {
    const check = evidence.dataset.sourceChecks.find(({ id }) => id === item);
    const label = check ? `${t(`study-panel:checkKind.${messageKey(check.kind)}`)} ${shown}` : shown;
    return { label, detail: hit ?? (check ? proseText(evidence, check.review)[language] : "") };
  }
  if (kind === "to-read") {
    const { title } = evidence.dataset.toRead.find(({ id }) => id === item)?.citation ?? {};
    return { label: shown, detail: (found?.field === "names" ? null : hit) ?? title ?? "" };
  }
  if (kind === "study") {
    const study = ref === null ? undefined : evidence.studyByRef.get(ref);
    if (!study) return { label: shown, detail: t("background") };
    // Its number and its author are in the label already.
    const { citation, summary } = study;
    const own = citation.title ?? (summary ? proseText(evidence, summary)[language] : "");
    const isOther = found !== null && found.field !== "names" && found.text !== study.firstAuthor;
    return { label: shown, detail: (isOther ? hit : null) ?? own };
  }
  const what = evidence.entities.get(entity ?? "");
  const isLabel = found?.field === "names" && found.text === shown;
  const detail = found && !isLabel ? hit : what && t(`kind.${what.kind}`);
  return { label: shown, detail: detail ?? "" };
}
