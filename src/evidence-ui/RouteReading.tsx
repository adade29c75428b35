import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Route } from "../domain/routes";
import { sayRoute } from "../domain/statements";
import { useApp } from "../store/context";
import { selectEvidence, selectLanguage } from "../store/selectors";
import { textOf } from "../wording/sentence";
import { DirectionMark } from "./DirectionMark";
import { Sentence } from "./References";
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
  const { sentence, net, weakest, cautions, end, notCounted } = sayRoute(evidence, route, asked);
  return (
    <>
      <p className={styles.sentence}>
        <Sentence said={sentence} />
      </p>
      <p className={styles.net} data-net={route.net ?? 0}>
        <DirectionMark direction={route.net === null ? "unsigned" : route.net === 1 ? "up" : "down"} />
        <Sentence said={net} />
      </p>
      {end === null ? null : (
        <p className={styles.end}>
          <Sentence said={end} />
        </p>
      )}
      {notCounted === null ? null : (
        <p className={styles.weakest}>
          <Sentence said={notCounted} />
        </p>
      )}
      <p className={styles.weakest}>{weakest === null ? null : <Sentence said={weakest} />}</p>
      {cautions.length > 0 ? (
        <ul className={styles.cautions} aria-label={t("cautions")}>
          {cautions.map((caution) => (
            <li key={textOf(caution, language)}>
              <Sentence said={caution} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
