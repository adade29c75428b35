import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../domain/evidence";
import type { EvidenceLevel, GapLineage, GapRow } from "../../domain/gaps";
import type { Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { messageKey } from "../../i18n/message-key";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import type { PlacedCell } from "./cell-id";

/** The map's things by their names. */
export interface GapWords {
  readonly t: TFunction;
  readonly evidence: Evidence;
  readonly language: Language;
  readonly row: (row: GapRow) => string;
  readonly lineage: (lineage: GapLineage) => string;
  readonly level: (level: EvidenceLevel) => string;
  /** "NF-κB · osteoclast · cells". */
  readonly place: (cell: PlacedCell) => string;
  /** The place and what is known there, for those who cannot see the mark. */
  readonly says: (cell: PlacedCell) => string;
}

export function gapWords(t: TFunction, evidence: Evidence, language: Language): GapWords {
  const row = ({ pathway }: GapRow) => (pathway === null ? t("gaps:noPathway") : nameOf(evidence, pathway, language));
  const lineage = (each: GapLineage) => t(`gaps:lineage.${each}`);
  const level = (each: EvidenceLevel) => t(`gaps:level.${messageKey(each)}`);
  const place = (at: PlacedCell) => [row(at.row), lineage(at.cell.lineage), level(at.cell.level)].join(" · ");
  const says = (at: PlacedCell): string => {
    const { refs, retractedRefs, direction } = at.cell;
    const list = (numbers: readonly number[]) => numbers.join(t("study-panel:list.separator"));
    const known =
      refs.length === 0 || direction === null
        ? t("gaps:says.open")
        : t("gaps:says.known", { count: refs.length, direction: t(`gaps:direction.${direction}`), refs: list(refs) });
    const gone = retractedRefs.length === 0 ? "" : ` ${t("gaps:says.retracted", { refs: list(retractedRefs) })}`;
    return `${t("gaps:says.at", { place: place(at), known })}${gone}`;
  };
  return { t, evidence, language, row, lineage, level, place, says };
}

export function useGapWords(): GapWords {
  const { t } = useTranslation();
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo(() => gapWords(t, evidence, language), [t, evidence, language]);
}
