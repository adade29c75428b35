import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectDataset } from "../../store/selectors";
import { CloseIcon, IconButton, SearchIcon, ToggleGroup } from "../../ui";
import { WorkPage } from "../../ui/display/WorkPage";
import { DoseView } from "./doses/DoseView";
import { views } from "./lines/query";
import { useTableQuery } from "./lines/use-table-query";
import styles from "./StudiesPage.module.css";
import { TableView } from "./table/TableView";
import { ReadingList } from "./to-read/ReadingList";

/** Every finding, every study, and who used what dose. */
export default function StudiesPage(): ReactNode {
  const { t } = useTranslation("studies");
  const [query, change] = useTableQuery();
  const { toRead, studies } = useApp(selectDataset);
  // A list of papers that nobody has read has nothing else to show.
  const isOnlyList = studies.length === 0 && toRead.length > 0;
  const asked = query.view === "to-read" && toRead.length === 0 ? "findings" : query.view;
  const view = isOnlyList ? "to-read" : asked;
  return (
    <WorkPage
      title={t("title")}
      tools={
        <>
          <ToggleGroup
            label={t("view.label")}
            options={views
              .filter((view) => view !== "to-read" || toRead.length > 0)
              .map((view) => ({ value: view, label: t(`view.${view}`, { count: toRead.length }) }))}
            value={view}
            onChange={(view) => change({ view })}
          />
          {view === "doses" ? null : (
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
        </>
      }
    >
      {view === "doses" ? (
        <DoseView />
      ) : view === "to-read" ? (
        <ReadingList find={query.find} onClear={() => change({ find: "" })} />
      ) : (
        <TableView kind={view} query={query} onChange={change} />
      )}
    </WorkPage>
  );
}
