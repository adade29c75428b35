import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type LoopAnswer, refsOfSign } from "../../domain/routes";
import { sayHops } from "../../domain/statements";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { Sentence } from "../../evidence-ui/References";
import { useApp } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { Button, TargetIcon } from "../../ui";
import { Chain } from "./Chain";
import styles from "./RoutesPage.module.css";
import { useRouteActions } from "./use-route-actions";

/** Ways that lead back to where they began. */
export function Loops({ answer }: { readonly answer: LoopAnswer }): ReactNode {
  const { t } = useTranslation("routes");
  const { focus } = useRouteActions();
  const evidence = useApp(selectEvidence);
  const { loops, complete } = answer;
  return (
    <section className={styles.part} aria-labelledby="routes-loops">
      <h3 id="routes-loops" className={styles.heading}>
        {t("loops.title")}
      </h3>
      <p className={styles.said}>
        {loops.length === 0 ? t("loops.none") : t("loops.intro")} {complete ? null : t("result.gaveUp")}
      </p>
      <ul className={styles.routes}>
        {loops.map((loop) => (
          <li key={loop.id} className={styles.loop}>
            <Chain hops={loop.hops} weakest={-1} />
            <p className={styles.loopSentence}>
              <Sentence said={sayHops(evidence, loop.hops)} />
            </p>
            <p>{t(`loops.net.${loop.net === null ? "unknown" : loop.net === 1 ? "positive" : "negative"}`)}</p>
            {loop.hops.map((hop) => (
              <MayBeOne key={hop.source} refs={refsOfSign(hop)} brief />
            ))}
            <div>
              <Button size="small" variant="quiet" icon={<TargetIcon />} onClick={() => focus(loop.entities)}>
                {t("focus")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
