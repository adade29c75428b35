import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { noFilters } from "../../domain/filters";
import { FilterChips } from "../../evidence-ui/filters/FilterChips";
import { useApp, useAppStore } from "../../store/context";
import { Button, ToggleGroup } from "../../ui";
import { WorkPage } from "../../ui/display/WorkPage";
import { ArrowTable } from "./ArrowTable";
import { OutlineList } from "./OutlineList";
import styles from "./OutlinePage.module.css";
import { outlineViews, viewOf } from "./query";
import { useOutlined } from "./use-outlined";

/** The picture as text: what acts on what, step by step or as a table, with the same filters, level and choice. */
export default function OutlinePage(): ReactNode {
  const { t } = useTranslation("outline");
  const store = useAppStore();
  const view = viewOf(useApp((state) => state.query));
  const network = useOutlined();
  const isEmpty = network.nodes.length === 0;
  return (
    <WorkPage
      title={t("title")}
      hasRule
      tools={
        <>
          <ToggleGroup
            label={t("view.label")}
            options={outlineViews.map((value) => ({ value, label: t(`view.${value}`) }))}
            value={view}
            onChange={(value) => store.getState().set({ query: value === "outline" ? {} : { as: value } })}
          />
          <p className={styles.count} role="status">
            {t("count", {
              nodes: t("nodes", { count: network.nodes.length }),
              arrows: t("arrows", { count: network.edges.length }),
            })}
          </p>
          <div className={styles.chips}>
            <FilterChips wraps />
          </div>
        </>
      }
    >
      {isEmpty ? (
        <div className={styles.empty}>
          <p>{t("empty.text")}</p>
          <Button onClick={() => store.getState().change({ filters: noFilters })}>{t("empty.reset")}</Button>
        </div>
      ) : null}
      {!isEmpty && view === "outline" ? <OutlineList network={network} /> : null}
      {!isEmpty && view === "table" ? <ArrowTable network={network} /> : null}
    </WorkPage>
  );
}
