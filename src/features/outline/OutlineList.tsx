import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Network, NetworkEdge, NetworkNode } from "../../domain/network";
import { type OutlineItem, outlineOf } from "../../domain/outline";
import { isGiven } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { useApp, useAppStore } from "../../store/context";
import { selectChoice, selectEvidence, selectLanguage } from "../../store/selectors";
import { useOneStop } from "../../ui/basics/use-one-stop";
import { readingOf } from "../../wording/readings";
import styles from "./OutlineList.module.css";

interface LineProps {
  readonly kind: "node" | "edge";
  readonly id: string;
  readonly words: string;
}

/** One line of the outline: pressing it chooses the node or the arrow, as a click in the picture does. */
function Line({ kind, id, words }: LineProps): ReactNode {
  const store = useAppStore();
  const isChosen = useApp((state) => {
    const choice = selectChoice(state);
    return choice?.kind === kind && choice.id === id;
  });
  return (
    <button
      type="button"
      className={styles.line}
      data-stop=""
      data-kind={kind}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => store.getState().choose({ kind, id })}
    >
      {words}
    </button>
  );
}

/** "NF-κB: lowered, 2 studies". */
function useNodeWords(): (node: NetworkNode) => string {
  const { t } = useTranslation("outline");
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  return ({ entity, state, testedRefs }) => {
    const name = nameOf(evidence, entity.id, language);
    if (isGiven(entity.kind)) return name;
    const known = t("node", { name, state: t(`encoding:state.${state}`) });
    return testedRefs.length === 0
      ? known
      : t("nodeStudied", { known, studies: t("studies", { count: testedRefs.length }) });
  };
}

function Arrow({ arrow }: { readonly arrow: NetworkEdge }): ReactNode {
  const { t } = useTranslation("outline");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return (
    <li className={styles.arrow}>
      <Line kind="edge" id={arrow.id} words={readingOf(evidence, arrow, language)} />
      <span className={styles.known}>
        {t(`encoding:class.${arrow.cls}`)}
        {arrow.standing === "contested" ? ` · ${t("contested")}` : ""}
      </span>
    </li>
  );
}

function Item({ item }: { readonly item: OutlineItem }): ReactNode {
  const { t } = useTranslation("outline");
  const wordsOf = useNodeWords();
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  const name = nameOf(evidence, item.node.id, language);
  return (
    <li className={styles.item}>
      <Line kind="node" id={item.node.id} words={wordsOf(item.node)} />
      {item.arrows.length === 0 ? null : (
        <ul className={styles.arrows} aria-label={t("arrowsOf", { name })}>
          {item.arrows.map((arrow) => (
            <Arrow key={arrow.id} arrow={arrow} />
          ))}
        </ul>
      )}
      {item.members.length === 0 ? null : (
        <ul className={styles.members} aria-label={t("membersOf", { name })}>
          {item.members.map((member) => (
            <Item key={member.node.id} item={member} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Every node step by step from what is given to the outcomes, below each the arrows that leave it. */
export function OutlineList({ network }: { readonly network: Network }): ReactNode {
  const { t } = useTranslation("outline");
  const stop = useOneStop<HTMLDivElement>();
  return (
    <div className={styles.scroll} {...stop}>
      <p className={styles.intro}>{t("intro")}</p>
      {outlineOf(network).map(({ step, items }) => (
        <section key={step} aria-labelledby={`outline-${step}`}>
          <h3 id={`outline-${step}`} className={styles.step}>
            {t(`step.${step}`)}
          </h3>
          <ul className={styles.items}>
            {items.map((item) => (
              <Item key={item.node.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
