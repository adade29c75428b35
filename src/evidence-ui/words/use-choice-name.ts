import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { nameOf } from "../../domain/statements";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import type { Choice } from "../../store/state";
import { usePaperWords } from "./use-paper-words";

/** What a choice is called: "TP53", "Aspirin → TP53", "Reference 24". */
export function useChoiceName(): (choice: Choice) => string {
  const { t } = useTranslation("study-panel");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const { labelOf, source } = usePaperWords();
  return useCallback(
    (choice) => {
      const name = (id: string | undefined) => nameOf(evidence, id ?? "", language);
      const way = (from: string | undefined, to: string | undefined) => `${name(from)} → ${name(to)}`;
      switch (choice.kind) {
        case "node":
          return name(choice.id);
        case "edge": {
          const [from, to] = choice.id.slice(choice.id.indexOf(":") + 1).split(">");
          return way(from, to);
        }
        case "route":
          return way(choice.path[0], choice.path.at(-1));
        case "study":
          return t("studyNumber", { ref: labelOf(choice.ref), ...source });
      }
    },
    [t, evidence, language, labelOf, source],
  );
}
