import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isSubject } from "../../domain/evidence";
import { allEntityKinds, entityKinds, isGiven } from "../../domain/records";
import { type Blocked, blockNodes } from "../../domain/routes";
import { nameOf } from "../../domain/statements";
import { NamePicker } from "../../evidence-ui/NamePicker";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { shortText, ToggleGroup } from "../../ui";
import type { AskProps } from "./Ask";
import { FateList } from "./FateList";
import { useEntityGroups } from "./query/use-entity-groups";
import styles from "./RoutesPage.module.css";

const blockable = allEntityKinds.filter((kind) => entityKinds[kind].blockable);
/** A group of read-outs is none itself, so nothing leads to it. */
const allKinds = allEntityKinds.filter((kind) => !isGiven(kind) && kind !== "group");
const fates = ["lost", "background", "kept", "never"] as const;
const scopes = ["outcomes", "everything"] as const;

export interface BlockSectionProps extends AskProps {
  readonly countRetracted: boolean;
}

/** "If this cannot be reached, what is left?" Reachability in the evidence, and said so. */
export function BlockSection({ asked, onAsk, countRetracted }: BlockSectionProps): ReactNode {
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const groups = useEntityGroups(blockable);
  const { block, classes, everything } = asked;
  const subject = isSubject(evidence, asked.from) ? asked.from : (evidence.mainSubject?.id ?? asked.from);
  const known = block !== null && evidence.entities.has(block) && !isSubject(evidence, block);
  const answer = useMemo(
    () =>
      known
        ? blockNodes(evidence, {
            block: [block],
            subject,
            classes,
            countRetracted,
            ...(everything ? { kinds: allKinds } : {}),
          })
        : [],
    [known, evidence, block, subject, classes, countRetracted, everything],
  );
  const name = block === null ? "" : nameOf(evidence, block, language);
  return (
    <section className={styles.part} aria-labelledby="routes-block">
      <h3 id="routes-block" className={styles.heading}>
        {t("block.title")}
      </h3>
      <p className={styles.said}>{t("block.intro")}</p>
      <div className={styles.ends}>
        <NamePicker
          label={t("block.pick")}
          placeholder={t("ask.placeholder")}
          nothing={t("ask.nothing")}
          openLabel={t("ask.open")}
          groups={groups}
          value={block}
          onChange={(next) => onAsk({ block: next })}
        />
        <div className={styles.limit}>
          <span className={styles.limitName}>{t("block.of")}</span>
          <ToggleGroup
            label={t("block.of")}
            options={scopes.map((value) => ({ value, label: t(`block.scope.${value}`) }))}
            value={everything ? "everything" : "outcomes"}
            onChange={(scope) => onAsk({ everything: scope === "everything" })}
          />
        </div>
      </div>
      {block !== null && !known ? <p role="status">{t("block.unknown", { id: shortText(block) })}</p> : null}
      {known ? (
        <>
          <p role="status" className={styles.said}>
            {t("block.said", {
              name,
              lost: count(answer, "lost"),
              background: count(answer, "background"),
              kept: count(answer, "kept"),
              never: count(answer, "never"),
            })}
          </p>
          <div className={styles.fates}>
            {fates.map((fate) => (
              <FateList key={fate} fate={fate} name={name} entries={answer.filter((each) => each.fate === fate)} />
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}

function count(answer: readonly Blocked[], fate: Blocked["fate"]): number {
  return answer.filter((each) => each.fate === fate).length;
}
