import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../domain/records";
import { languages, languageTable } from "../../domain/records/base/languages";
import { speak } from "../../i18n";
import { ToggleGroup, TooltipProvider } from "../../ui";
import { Controls } from "./Controls";
import { Displays } from "./Displays";
import { Inputs } from "./Inputs";
import { Overlays } from "./Overlays";
import styles from "./PartsPage.module.css";

const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Every component of src/ui that the app uses, in either theme and each language; words are the app's own. */
export function PartsPage(): ReactNode {
  const { t } = useTranslation();
  const [theme, setTheme] = useState<Theme>("light");
  const [language, setLanguage] = useState<Language>("en");
  document.documentElement.dataset.theme = theme;
  return (
    <TooltipProvider>
      <main className={styles.page}>
        <div className={styles.bar}>
          <ToggleGroup
            label={t("top-bar:theme.label")}
            options={themes.map((value) => ({ value, label: t(`top-bar:theme.${value}`) }))}
            value={theme}
            onChange={setTheme}
          />
          <ToggleGroup
            label={t("export:words.language")}
            options={languages.map((value) => ({ value, label: languageTable[value].name }))}
            value={language}
            onChange={(next) => {
              setLanguage(next);
              void speak(next);
            }}
          />
        </div>
        <Controls />
        <Displays />
        <Inputs />
        <Overlays />
      </main>
    </TooltipProvider>
  );
}
