import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Route } from "../domain/routes";
import { readingOfRoute } from "../domain/statements";
import { useApp } from "../store/context";
import { selectEvidence, selectLanguage } from "../store/selectors";
import { DirectionMark } from "./DirectionMark";
import { Referenced } from "./References";
import styles from "./RouteReading.module.css";

export interface RouteReadingProps {
  readonly route: Route;
  /** The box that was asked for, where the route ends in a member of it. */
  readonly end?: string | undefined;
}

/** A route told as a sentence, with its net effect, its weakest hop and what to be careful about. */
export function RouteReading({ route, end: asked }: RouteReadingProps): ReactNode {
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const reading = readingOfRoute(evidence, route, language, asked);
  const { sentence, net, weakest, cautions, end, notCounted } = reading;
  return (
    <>
      <p className={styles.sentence}>
        <Referenced text={sentence} />
      </p>
      <p className={styles.net} data-net={route.net ?? 0}>
        <DirectionMark direction={route.net === null ? "unsigned" : route.net === 1 ? "up" : "down"} />
        {net}
      </p>
      {end === "" ? null : (
        <p className={styles.end}>
          <Referenced text={end} />
        </p>
      )}
      {notCounted === "" ? null : (
        <p className={styles.weakest}>
          <Referenced text={notCounted} />
        </p>
      )}
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
