import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Evidence, refLabel } from "../../domain/evidence";
import type { EvidenceLevel, GapCell, GapMap, GapRow } from "../../domain/gaps";
import { partNames } from "../../domain/network";
import type { Language } from "../../domain/records";
import { namedOf, nameOf } from "../../domain/statements";
import { wordsBySource } from "../../evidence-ui/words/words-by-source";
import { messageKey } from "../../i18n/message-key";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { capitalised, shortOf } from "../../wording/categories";
import type { PlacedCell } from "./cell-id";

/** What a map is called: with the one subject that it is of, if it is of one alone. */
export function mapTitle({ subject }: GapMap, { t, evidence, language }: GapWords): string {
  return subject === null ? t("gaps:title") : t("gaps:titleOf", { subject: namedOf(evidence, subject)[language] });
}

/** The map's things by their names. */
export interface GapWords {
  readonly t: TFunction;
  readonly evidence: Evidence;
  readonly language: Language;
  readonly row: (row: GapRow) => string;
  readonly category: (category: GapCell["category"]) => string;
  readonly level: (level: EvidenceLevel) => string;
  /** "NF-κB · Stellate cell · cells". */
  readonly place: (cell: PlacedCell) => string;
  /** "2 studies: 1 raised (7); 1 changed, direction not printed (6)". */
  readonly counts: (cell: GapCell) => string;
  /** Read-outs that are raised in one study and lowered in another. */
  readonly disputed: (cell: GapCell) => string;
  /** References by their numbers, or by what they are called. */
  readonly list: (refs: readonly number[]) => string;
  /** The place and what is known there, for those who cannot see the mark. */
  readonly says: (cell: PlacedCell) => string;
}

export function gapWords(words: TFunction, evidence: Evidence, language: Language): GapWords {
  const t = wordsBySource(words, evidence.dataset);
  const row = ({ pathway }: GapRow) => (pathway === null ? t("gaps:noPathway") : nameOf(evidence, pathway, language));
  const category = (each: GapCell["category"]) =>
    each === null ? t("gaps:all") : capitalised(shortOf(each, language), language);
  const level = (each: EvidenceLevel) => t(`gaps:level.${messageKey(each)}`);
  const place = (at: PlacedCell) => [row(at.row), category(at.cell.category), level(at.cell.level)].join(" · ");
  const list = (refs: readonly number[]) =>
    refs.map((ref) => refLabel(evidence, ref, language)).join(t("study-panel:list.separator"));
  const counts = ({ refs, parts }: GapCell): string => {
    const told = partNames.flatMap((part) =>
      parts[part].length === 0
        ? []
        : [t("gaps:says.part", { number: parts[part].length, part: t(`gaps:part.${part}`), refs: list(parts[part]) })],
    );
    return t("gaps:says.known", { count: refs.length, parts: told.join(t("gaps:says.between")) });
  };
  const disputed = (cell: GapCell): string =>
    t("gaps:says.disputed", {
      names: cell.disputed.map((id) => nameOf(evidence, id, language)).join(t("study-panel:list.separator")),
    });
  const says = (at: PlacedCell): string => {
    const { cell } = at;
    const known = cell.refs.length === 0 ? t("gaps:says.open") : counts(cell);
    return [
      t("gaps:says.at", { place: place(at), known }),
      ...(cell.disputed.length === 0 ? [] : [disputed(cell)]),
      ...cell.mayBeOne.map((refs) => t("gaps:says.mayBeOne", { refs: list(refs) })),
      ...(cell.retractedRefs.length === 0 ? [] : [t("gaps:says.retracted", { refs: list(cell.retractedRefs) })]),
    ].join(" ");
  };
  return { t, evidence, language, row, category, level, place, counts, disputed, list, says };
}

export function useGapWords(): GapWords {
  const { t } = useTranslation();
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo(() => gapWords(t, evidence, language), [t, evidence, language]);
}
