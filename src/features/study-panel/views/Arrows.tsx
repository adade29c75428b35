import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NetworkEdge, NetworkNode } from "../../../domain/network";
import { inReadingOrder } from "../../../domain/outline";
import { useAppStore } from "../../../store/context";
import { useGrowing } from "../../../ui/basics/use-growing";
import { useOneStop } from "../../../ui/basics/use-one-stop";
import { readingOf } from "../../../wording/readings";
import button from "../cards/TextButton.module.css";
import { usePanel } from "../context/panel-context";
import styles from "./Arrows.module.css";
import type { Found } from "./subject";

/** So many are read without unfolding them. */
const unfolded = 4;

const ways = ["leaving", "arriving"] as const;

/** The arrows of a node, each a sentence with the studies behind it; pressing one chooses it, as a click on the arrow does. */
export function Arrows({ found }: { readonly found: Found<NetworkNode> }): ReactNode {
  const { t } = useTranslation("study-panel");
  const stop = useOneStop<HTMLDetailsElement>();
  const { id } = found.element;
  const of = {
    leaving: inReadingOrder(found.network.edges.filter(({ source }) => source === id)),
    arriving: inReadingOrder(found.network.edges.filter(({ target }) => target === id)),
  };
  const count = of.leaving.length + of.arriving.length;
  const [open, setOpen] = useState(count <= unfolded);
  if (count === 0) return null;
  return (
    <details {...stop} className={styles.arrows} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("node.arrows.title", { count })}</summary>
      {ways.map((way) =>
        !open || of[way].length === 0 ? null : (
          <section key={way} aria-labelledby={`panel-${way}`}>
            <h3 id={`panel-${way}`} className={styles.way}>
              {t(`node.arrows.${way}`)}
            </h3>
            <Sentences key={id} arrows={of[way]} />
          </section>
        ),
      )}
    </details>
  );
}

/** Of a hub with thousands, those that the reader comes to. */
function Sentences({ arrows }: { readonly arrows: readonly NetworkEdge[] }): ReactNode {
  const { drawn, end } = useGrowing(arrows.length);
  return (
    <>
      <ul>
        {arrows.slice(0, drawn).map((arrow) => (
          <li key={arrow.id}>
            <Arrow arrow={arrow} />
          </li>
        ))}
      </ul>
      {drawn < arrows.length ? <span ref={end} /> : null}
    </>
  );
}

function Arrow({ arrow }: { readonly arrow: NetworkEdge }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const store = useAppStore();
  return (
    <>
      <button
        type="button"
        data-stop=""
        className={`${button.text} ${styles.arrow}`}
        onClick={() => store.getState().choose({ kind: "edge", id: arrow.id })}
      >
        {readingOf(evidence, arrow, language)}
      </button>
      <span className={styles.known}>{t(`encoding:class.${arrow.cls}`)}</span>
    </>
  );
}
