import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CloseIcon, IconButton, SearchIcon, ToggleGroup } from "../../ui";
import { DoseView } from "./doses/DoseView";
import { views } from "./lines/query";
import { useTableQuery } from "./lines/use-table-query";
import styles from "./StudiesPage.module.css";
import { TableView } from "./table/TableView";

/** Every finding, every study, and who used what dose. */
export default function StudiesPage(): ReactNode {
  const { t } = useTranslation("studies");
  const [query, change] = useTableQuery();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h2 className={styles.title}>{t("title")}</h2>
        <ToggleGroup
          label={t("view.label")}
          options={views.map((view) => ({ value: view, label: t(`view.${view}`) }))}
          value={query.view}
          onChange={(view) => change({ view })}
        />
        {query.view === "doses" ? null : (
          <div className={styles.find}>
            <SearchIcon className={styles.findIcon} />
            <input
              type="text"
              className={styles.input}
              aria-label={t("find.label")}
              placeholder={t("find.placeholder")}
              value={query.find}
              onChange={(event) => change({ find: event.target.value })}
            />
            {query.find === "" ? null : (
              <IconButton
                label={t("empty.clear")}
                icon={<CloseIcon size={12} />}
                size="small"
                className={styles.clear}
                onClick={() => change({ find: "" })}
              />
            )}
          </div>
        )}
      </header>
      {query.view === "doses" ? <DoseView /> : <TableView kind={query.view} query={query} onChange={change} />}
    </div>
  );
}
