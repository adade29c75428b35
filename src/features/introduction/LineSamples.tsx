import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { legendEntries } from "../../encoding/legend";
import { wordsOfEntry } from "../../encoding/legend-entry";
import { factsOfNetwork } from "../../encoding/legend-facts";
import { Sample } from "../../evidence-ui/legend/Sample";
import { useApp } from "../../store/context";
import { selectFullNetwork, selectLanguage } from "../../store/selectors";
import { useDark } from "../../ui";
import styles from "./Introduction.module.css";

/** The lines that occur in the open dataset, as the picture draws them. */
export function LineSamples(): ReactNode {
  const { t } = useTranslation("introduction");
  const network = useApp(selectFullNetwork);
  const language = useApp(selectLanguage);
  const dark = useDark(useApp((state) => state.theme));
  const entries = useMemo(
    () =>
      legendEntries({ ...factsOfNetwork(network, language), lanes: null, outcome: "", number: null }).filter(
        ({ group }) => group === "classes",
      ),
    [network, language],
  );
  return (
    <ul className={styles.lines}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Sample entry={entry} theme={dark ? "dark" : "light"} />
          {wordsOfEntry(entry, t)}
        </li>
      ))}
    </ul>
  );
}
