import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { independenceGroups, mayBeOneStudy } from "../domain/standing";
import { useApp } from "../store/context";
import { selectEvidence, selectLanguage } from "../store/selectors";
import styles from "./MayBeOne.module.css";
import { RefNumbers } from "./References";

export interface MayBeOneProps {
  /** References that stand beside each other as if they were independent. */
  readonly refs: readonly number[];
  /** Right beside the references, where there is little room: without the reasons, and without repeating all numbers. */
  readonly brief?: boolean;
}

/** Which of several references may report one experiment, and why. Nothing where all stand alone. */
export function MayBeOne({ refs, brief = false }: MayBeOneProps): ReactNode {
  const { t } = useTranslation("study-panel");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const whyOf = (group: readonly number[]): readonly string[] => {
    const links = independenceGroups(evidence).flatMap((each) => each.links);
    const own = links.filter((link) => link.refs.every((ref) => group.includes(ref)));
    return own.flatMap((link) => link.why.map((why) => why[language]));
  };
  return mayBeOneStudy(evidence, refs).map((group) => (
    <p key={group.join()} className={styles.note}>
      <strong className={styles.name}>{t("card.overlap")}</strong>{" "}
      {brief && group.length === refs.length ? null : <RefNumbers refs={group} />}
      {brief ? null : <span className={styles.why}> {whyOf(group).join(" ")}</span>}
    </p>
  ));
}
