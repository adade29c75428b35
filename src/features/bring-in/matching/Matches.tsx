import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NodeChoice, NodeMatch } from "../../../exchange/plan/choices";
import { Button } from "../../../ui";
import styles from "./Matches.module.css";
import { MatchRow } from "./MatchRow";

/** Names that are listed at first, and more each time more are asked for. */
const step = 60;

export interface MatchesProps {
  readonly matches: readonly NodeMatch[];
  readonly choices: Readonly<Record<string, NodeChoice>>;
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (name: string, choice: NodeChoice) => void;
}

/** Every name of the file with the entity that it is taken for; what is not known comes first. */
export function Matches({ matches, choices, known, onChoose }: MatchesProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const [most, setMost] = useState(step);
  const sorted = matches.toSorted((a, b) => Number(a.found !== null) - Number(b.found !== null));
  return (
    <div className={styles.matches}>
      <ul className={styles.list}>
        {sorted.slice(0, most).map((match) => (
          <MatchRow
            key={match.name}
            match={match}
            choice={choices[match.name] ?? null}
            known={known}
            onChoose={(choice) => onChoose(match.name, choice)}
          />
        ))}
      </ul>
      {sorted.length > most ? (
        <Button onClick={() => setMost(most + step)}>{t("match.more", { count: sorted.length - most })}</Button>
      ) : null}
    </div>
  );
}
