import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Blocked, type Route, refsOfSign } from "../../domain/routes";
import { nameOf } from "../../domain/statements";
import { RefNumbers } from "../../evidence-ui/References";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { IconButton, TargetIcon } from "../../ui";
import styles from "./FateList.module.css";
import { useRouteActions } from "./use-route-actions";

/** More than so many are folded. */
const many = 40;

export interface FateListProps {
  readonly fate: Blocked["fate"];
  /** Of what cannot be reached. */
  readonly name: string;
  readonly entries: readonly Blocked[];
}

/** Things that share a fate, each with the way that was lost or that remains. */
export function FateList({ fate, name, entries }: FateListProps): ReactNode {
  const { t } = useTranslation("routes");
  return (
    <details className={styles.fate} data-fate={fate} open={entries.length <= many}>
      <summary className={styles.summary}>
        <h4 className={styles.title}>{t(`block.fate.${fate}.name`)}</h4>
        <span className={styles.count}>{entries.length}</span>
      </summary>
      <p className={styles.meaning}>
        {entries.length === 0 ? t("block.nobody") : t(`block.fate.${fate}.meaning`, { name })}
      </p>
      <ul className={styles.list} aria-label={t(`block.fate.${fate}.name`)}>
        {entries.map((entry) => (
          <Entry key={entry.entity} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

function Entry({ entry }: { readonly entry: Blocked }): ReactNode {
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const { focus } = useRouteActions();
  const { route } = entry;
  const name = nameOf(evidence, entry.entity, language);
  return (
    <li className={styles.entry}>
      <span className={styles.name}>{name}</span>
      {route ? (
        <>
          <span className={styles.way}>
            {wayOf(route, (id) => nameOf(evidence, id, language))} <RefNumbers refs={refsOf(route)} />
          </span>
          <IconButton
            size="small"
            label={t("block.show", { name })}
            icon={<TargetIcon />}
            onClick={() => focus(route.entities)}
          />
        </>
      ) : null}
    </li>
  );
}

/** What lies between the compound and the end. */
function wayOf(route: Route, name: (id: string) => string): string {
  return route.entities.map(name).join(" → ");
}

/** References that give its steps their directions. */
function refsOf(route: Route): readonly number[] {
  return [...new Set(route.hops.flatMap(refsOfSign))].sort((a, b) => a - b);
}
