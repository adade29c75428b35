import type { ReactNode } from "react";
import type { Gap } from "../../domain/records";
import { Prose } from "../../evidence-ui/References";
import { useItemInView } from "../../evidence-ui/use-item-in-view";
import styles from "./GapsPage.module.css";
import { useGapWords } from "./gap-words";

/** What the review itself says is missing, by kind. */
export function StatedGaps({ gaps }: { readonly gaps: readonly Gap[] }): ReactNode {
  const { t } = useGapWords();
  const asked = useItemInView();
  const kinds = [...new Set(gaps.map((gap) => gap.kind))];
  return (
    <section aria-labelledby="stated-gaps">
      <h3 id="stated-gaps" className={styles.statedTitle}>
        {t("gaps:stated.title")}
      </h3>
      <p className={styles.statedNote}>{t("gaps:stated.note", { count: gaps.length })}</p>
      <dl className={styles.stated}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`gaps:kind.${kind}`)}</dt>
            {gaps
              .filter((gap) => gap.kind === kind)
              .map((gap) => (
                <dd key={gap.id} data-item={gap.id} tabIndex={-1} aria-current={gap.id === asked ? "true" : undefined}>
                  <Prose text={gap.text} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
