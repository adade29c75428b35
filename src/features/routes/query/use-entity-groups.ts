import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { EntityKind } from "../../../domain/records";
import { entityOption } from "../../../evidence-ui/entity-option";
import { useApp } from "../../../store/context";
import { selectEvidence, selectLanguage } from "../../../store/selectors";
import type { PickerGroup } from "../../../ui/inputs/Picker";

/** Everything in the evidence by kind, in the order given, found by its names in both languages and its synonyms. */
export function useEntityGroups(kinds: readonly EntityKind[]): readonly PickerGroup[] {
  const { t } = useTranslation("study-panel");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo(
    () =>
      kinds
        .map((kind): PickerGroup => {
          const own = evidence.dataset.entities.filter((entity) => entity.kind === kind);
          return {
            label: t(`kind.${kind}`),
            options: own.map((entity) => entityOption(entity, language)),
          };
        })
        .filter(({ options }) => options.length > 0),
    [kinds, evidence, language, t],
  );
}
