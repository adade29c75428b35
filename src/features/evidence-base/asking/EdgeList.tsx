import type { TFunction } from "i18next";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BaseEdge } from "../../../evidence-base/model/contract";
import { Button, Checkbox } from "../../../ui";
import styles from "../opening/Base.module.css";

/** One text for an edge. */
export const edgeKey = ({ source, target }: BaseEdge): string => `${source} ${target}`;

/** Arrows that are shown at once. */
const pageLength = 100;

export interface EdgeListProps {
  readonly edges: readonly BaseEdge[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Arrows of a base with their counts, each to be chosen. */
export function EdgeList({ edges, chosen, onChoose }: EdgeListProps): ReactNode {
  const { t } = useTranslation("evidence-base");
  const [shown, setShown] = useState(pageLength);
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  const left = Math.min(pageLength, edges.length - shown);
  return (
    <section aria-labelledby="base-edges" className={styles.list}>
      <div className={styles.listHead}>
        <h3 id="base-edges">{t("found.list")}</h3>
        <Button size="small" onClick={() => onChoose(new Set(edges.map(edgeKey)))}>
          {t("found.all")}
        </Button>
        <Button size="small" onClick={() => onChoose(new Set())}>
          {t("found.none")}
        </Button>
      </div>
      <ul>
        {edges.slice(0, shown).map((edge) => (
          <li key={edgeKey(edge)}>
            <Checkbox
              label={nameOf(edge, t)}
              trailing={countsOf(edge, t)}
              checked={chosen.has(edgeKey(edge))}
              onChange={(on) => toggle(edgeKey(edge), on)}
            />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button onClick={() => setShown(shown + pageLength)}>{t("found.more", { count: left })}</Button>
      ) : null}
    </section>
  );
}

type T = TFunction<"evidence-base">;

/** Where no row says that one acts on the other there is no arrow head. */
function nameOf({ sourceName: source, targetName: target, rows, interacts }: BaseEdge, t: T): string {
  return t(rows === interacts ? "found.pair" : "found.arrow", { source, target });
}

const kinds = ["increases", "decreases", "noEffect", "unsigned", "interacts"] as const;

function countsOf(edge: BaseEdge, t: T): string {
  const signs = kinds.flatMap((kind) => (edge[kind] === 0 ? [] : t(`found.${kind}`, { count: edge[kind] })));
  return [...signs, t("found.papers", { count: edge.papers })].join(" · ");
}
