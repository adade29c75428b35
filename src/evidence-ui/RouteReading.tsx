import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Route } from "../domain/routes";
import { readingOfRoute } from "../domain/statements";
import { useApp } from "../store/context";
import { selectEvidence, selectLanguage } from "../store/selectors";
import { DirectionMark } from "./DirectionMark";
import { Referenced } from "./References";
import styles from "./RouteReading.module.css";

/** A route told as a sentence, with its net effect, its weakest hop and what to be careful about. */
export function RouteReading({ route }: { readonly route: Route }): ReactNode {
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const { sentence, net, weakest, cautions } = readingOfRoute(evidence, route, language);
  return (
    <>
      <p className={styles.sentence}>
        <Referenced text={sentence} />
      </p>
      <p className={styles.net} data-net={route.net ?? 0}>
        <DirectionMark direction={route.net === null ? "unsigned" : route.net === 1 ? "up" : "down"} />
        {net}
      </p>
      <p className={styles.weakest}>{weakest}</p>
      {cautions.length > 0 ? (
        <ul className={styles.cautions} aria-label={t("cautions")}>
          {cautions.map((caution) => (
            <li key={caution}>
              <Referenced text={caution} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
