import { useTranslation } from "react-i18next";
import { type ActiveFilter, termName } from "../../domain/filters";
import { nameOf } from "../../domain/statements";
import { messageKey } from "../../i18n/message-key";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { aboutTheme, capitalised } from "../../wording/categories";
import { organismName } from "../../wording/organisms";

/** The words of one restriction as it stands in a list of its field: "mouse", "NF-κB", "2017–2023". */
export function useFilterWords(): (filter: ActiveFilter) => string {
  const { t } = useTranslation("filters");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  // A category that the dataset does not have, from a link, goes by its id.
  const effectWords = (value: string) => (value === "both" ? t("option.effects.both") : value);
  return (filter) => {
    switch (filter.field) {
      case "effects": {
        const category = evidence.categories.get(filter.value);
        return category ? capitalised(category.name[language], language) : effectWords(filter.value);
      }
      case "organisms":
        return filter.value === "not-reported"
          ? t("option.organisms.not-reported")
          : capitalised(organismName(evidence.dataset.dataset, filter.value, language), language);
      case "directions":
        return filter.value === "none"
          ? t("directions.none")
          : aboutTheme(evidence.dataset.dataset, `filters:directions.${filter.value}`, language, t);
      case "models":
      case "inducers":
        return termName(evidence, filter.field, filter.value)[language];
      case "subjects":
      case "pathways":
        return nameOf(evidence, filter.value, language);
      case "doseUnits":
        return filter.value;
      case "retracted":
        return t(`retracted.${filter.value}`);
      case "years":
        return t("years.range", { from: filter.value[0], to: filter.value[1] });
      case "minStudies":
        return t("minStudies.atLeast", { count: filter.value });
      case "onlyApproaches":
        return t("onlyApproaches.value");
      case "contestedOnly":
        return t("contestedOnly.only");
      default:
        return t(`option.${filter.field}.${messageKey(filter.value)}`);
    }
  };
}
