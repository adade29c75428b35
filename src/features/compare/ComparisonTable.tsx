import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "../../domain/compare";
import type { Entity } from "../../domain/records";
import { labelOf } from "../../domain/statements";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import styles from "./ComparisonTable.module.css";
import { EffectCell } from "./EffectCell";
import { parts, type Row, rowsOf } from "./rows";
import type { NamedSide } from "./sides";

export interface ComparisonTableProps {
  readonly left: NamedSide;
  readonly right: NamedSide;
  readonly comparison: Comparison;
}

/** Everything found on either side: disagreements first, then what both found, then what one of them found. */
export function ComparisonTable({ left, right, comparison }: ComparisonTableProps): ReactNode {
  const { t } = useTranslation("compare");
  const rows = rowsOf(comparison);
  const names = { left: left.name, right: right.name };
  return (
    <div className={styles.result}>
      <p role="status" className={styles.counts}>
        {parts
          // Two datasets alone can have a paper in common.
          .filter((part) => part !== "samePaper" || rows[part].length > 0)
          .map((part) => (
            <span key={part} className={styles.counted} data-part={part}>
              {t(`count.${part}`, { ...names, number: rows[part].length })}
            </span>
          ))}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t("table", names)}>
          <thead>
            <tr>
              <th scope="col">{t("column.what")}</th>
              <th scope="col">{left.name}</th>
              <th scope="col">{right.name}</th>
            </tr>
          </thead>
          {parts.map((part) =>
            rows[part].length === 0 ? null : (
              <tbody key={part} data-part={part}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.part}>
                    {t(`part.${part}`, names)}
                  </th>
                </tr>
                {rows[part].map((row) => (
                  <Line key={(row.left ?? row.right)?.entity.id} row={row} left={left} right={right} />
                ))}
              </tbody>
            ),
          )}
        </table>
      </div>
    </div>
  );
}

interface LineProps {
  readonly row: Row;
  readonly left: NamedSide;
  readonly right: NamedSide;
}

function Line({ row, left, right }: LineProps): ReactNode {
  const entity = (row.left ?? row.right)?.entity;
  if (!entity) return null;
  return (
    <tr>
      <th scope="row" className={styles.what}>
        <EntityName entity={entity} />
      </th>
      <td>
        <EffectCell effect={row.left} side={left} />
      </td>
      <td>
        <EffectCell effect={row.right} side={right} />
      </td>
    </tr>
  );
}

/** A name that shows its node on the graph, where this dataset has it. */
function EntityName({ entity }: { readonly entity: Entity }): ReactNode {
  const { t } = useTranslation("compare");
  const store = useAppStore();
  const language = useApp(selectLanguage);
  const known = useApp((state) => selectEvidence(state).entities.has(entity.id));
  const name = labelOf(entity)[language];
  if (!known) return name;
  const show = (): void => {
    store.getState().choose({ kind: "node", id: entity.id });
    store.getState().set({ page: "graph" });
  };
  return (
    <button type="button" className={styles.name} aria-label={t("show", { name })} onClick={show}>
      {name}
    </button>
  );
}
