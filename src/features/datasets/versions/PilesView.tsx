import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Choice } from "../../../collection/compare/merged";
import type { Item } from "../../../collection/compare/piles";
import { Checkbox, RadioGroup } from "../../../ui";
import type { Comparison } from "./use-comparison";
import type { ItemWords } from "./use-item-words";
import styles from "./Versions.module.css";

interface PilesProps {
  readonly comparison: Comparison;
  readonly words: ItemWords;
}

/** So many records of a pile are shown; the rest keeps what is usual. */
const most = 200;

/** The piles of a comparison, with a choice for each record. */
export function PilesView({ comparison, words }: PilesProps): ReactNode {
  const { t } = useTranslation("versions");
  const { equal, onlyHere, onlyThere, differs } = comparison.piles;
  const thereId = useId();
  const differId = useId();
  return (
    <>
      <p>
        {t("equal", { count: equal })} {t("onlyHere", { count: onlyHere.length })}
      </p>
      <section aria-labelledby={thereId}>
        <h3 id={thereId} className={styles.heading}>
          {t("onlyThere", { count: onlyThere.length })}
        </h3>
        <ul className={styles.items}>
          {onlyThere.slice(0, most).map((item) => (
            <li key={item.key}>
              <Checkbox
                label={words.title(item)}
                checked={comparison.choiceOf(item) !== "mine"}
                onChange={(isTaken) => comparison.choose(item, isTaken ? "theirs" : "mine")}
              />
            </li>
          ))}
        </ul>
        <More count={onlyThere.length - most} />
      </section>
      <section aria-labelledby={differId}>
        <h3 id={differId} className={styles.heading}>
          {t("differs", { count: differs.length })}
        </h3>
        <ul className={styles.items}>
          {differs.slice(0, most).map((item) => (
            <Differing key={item.key} item={item} comparison={comparison} words={words} />
          ))}
        </ul>
        <More count={differs.length - most} />
      </section>
    </>
  );
}

function More({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation("versions");
  return count > 0 ? <p>{t("more", { count })}</p> : null;
}

function Differing({ item, comparison, words }: PilesProps & { readonly item: Item }): ReactNode {
  const { t } = useTranslation("versions");
  const choices: readonly Choice[] = item.canKeepBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  const title = words.title(item);
  return (
    <li className={styles.item}>
      <div className={styles.fields}>
        <strong>{title}</strong>
        <dl>
          {item.fields.map(({ field = "", from, to }) => (
            <div key={field} className={styles.field}>
              <dt>{words.field(field)}</dt>
              <dd>
                {t("mine")}: {words.value(from)}
              </dd>
              <dd>
                {t("theirs")}: {words.value(to)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <RadioGroup<Choice>
        label={t("choice", { title })}
        options={choices.map((value) => ({ value, label: t(`keep.${value}`) }))}
        value={comparison.choiceOf(item)}
        onChange={(choice) => comparison.choose(item, choice)}
      />
    </li>
  );
}
