import { useTranslation } from "react-i18next";
import { activeFilters } from "../../domain/filters";
import { useApp } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import { filteredPages } from "../../store/state";
import { IconButton, SidebarIcon } from "../../ui";
import { filtersId } from "../../ui/basics/screen";
import styles from "./TopBar.module.css";

/** Opens and shuts the filter rail; shows how many filters are set while it is shut. */
export function RailToggle() {
  const { t } = useTranslation("top-bar");
  const open = useApp((state) => state.railOpen);
  const set = useApp((state) => state.set);
  const applies = useApp((state) => filteredPages.includes(state.page));
  const count = activeFilters(useApp(selectFilters)).length;
  return (
    <div className={styles.rail} data-introduction="rail">
      <IconButton
        label={applies ? (open ? t("hideFilters") : t("showFilters", { count })) : t("noFilters")}
        icon={<SidebarIcon />}
        aria-expanded={applies && open}
        aria-controls={filtersId}
        disabled={!applies}
        // It stays focusable, so that its label says why.
        focusableWhenDisabled
        onClick={() => set({ railOpen: !open })}
      />
      {!applies || open || count === 0 ? null : (
        <span className={styles.badge} aria-hidden="true">
          {count}
        </span>
      )}
    </div>
  );
}
