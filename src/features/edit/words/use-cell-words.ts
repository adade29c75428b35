import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  approaches,
  type CompiledDataset,
  effectSchema,
  type Language,
  measuredSchema,
  mediatorShownSchema,
} from "../../../domain/records";
import { labelOf } from "../../../domain/statements";
import { messageKey } from "../../../i18n/message-key";
import { useApp } from "../../../store/context";
import { selectDataset, selectLanguage } from "../../../store/selectors";
import { organismName } from "../../../wording/organisms";
import type { CellWords } from "../model/columns";
import { type ExperimentWords, organismIds } from "../model/experiments";
import { type Option, partsOf } from "../model/options";
import { writtenLanguage } from "../model/texts";

/** A sign before the words of a direction, so that colour is not needed. */
const effectSigns = {
  increases: "↑",
  decreases: "↓",
  activates: "↑",
  inhibits: "↓",
  modulates: "◆",
  "no effect": "○",
} as const;

/** Ways of showing a mediator that a cell may name; to be named alone is what an empty cell means. */
const ways = mediatorShownSchema.options.filter((way) => way !== "named");

function wordsOfCells(dataset: CompiledDataset, language: Language, t: TFunction): CellWords {
  const words = (key: string) => partsOf(t(key));
  const own = writtenLanguage(dataset, language);
  const names = new Map(dataset.entities.map((entity) => [entity.id, labelOf(entity)[language]]));
  return {
    language: own,
    nameOf: (id) => names.get(id) ?? id,
    effects: effectSchema.options.map((value) => ({
      value,
      label: `${effectSigns[value]} ${t(`study-panel:effect.${messageKey(value)}`)}`,
      words: [effectSigns[value], ...words(`edit:words.effect.${messageKey(value)}`)],
    })),
    measured: measuredSchema.options
      .filter((value) => value !== "unspecified")
      .map((value) => ({
        value,
        label: t(`study-panel:measured.${value}`),
        words: words(`edit:words.measured.${value}`),
      })),
    shown: ways.map((value) => ({
      value,
      label: t(`study-panel:shown.${value}`),
      words: words(`edit:words.shown.${value}`),
    })),
    place: {
      figure: (text) => t("edit:place.figure", { text }),
      table: (text) => t("edit:place.table", { text }),
      page: (text) => t("edit:place.page", { text }),
    },
  };
}

/** How cells of findings are worded in the reader's language. */
export function useCellWords(): CellWords {
  const { t } = useTranslation();
  const dataset = useApp(selectDataset);
  const language = useApp(selectLanguage);
  return useMemo(() => wordsOfCells(dataset, language, t), [dataset, language, t]);
}

/** The same for the fields of an experiment. */
export function useExperimentWords(): ExperimentWords {
  const { t } = useTranslation();
  const dataset = useApp(selectDataset);
  const language = useApp(selectLanguage);
  const { nameOf, language: own } = useCellWords();
  return useMemo(() => {
    const organisms = organismIds(dataset).map(
      (value): Option => ({ value, label: organismName(dataset.dataset, value, language), words: [] }),
    );
    return {
      language: own,
      nameOf,
      approaches: approaches.map((value) => ({
        value,
        label: t(`study-panel:approach.${messageKey(value)}`),
        words: partsOf(t(`edit:words.approach.${messageKey(value)}`)),
      })),
      organisms,
    };
  }, [dataset, language, own, nameOf, t]);
}
