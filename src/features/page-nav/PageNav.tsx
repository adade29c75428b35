import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { type Page, pages } from "../../store/state";
import { Button, ChevronDownIcon, Menu, MenuItem, MenuRule } from "../../ui";
import styles from "./PageNav.module.css";

/** Pages that the bar names one by one; the list of datasets has a switch of its own there. */
const named: readonly Page[] = ["graph", "studies", "contested", "routes", "gaps"];
/** Pages of the open dataset that the bar keeps in a menu, for want of room. */
const others = pages.filter((page) => page !== "datasets" && !named.includes(page));

/** Ways to the pages: the graph, and what can be asked of the same evidence. A menu where the bar is narrow. */
export default function PageNav({ onIntroduction }: { readonly onIntroduction: () => void }) {
  const { t } = useTranslation("page-nav");
  const page = useApp((state) => state.page);
  const set = useApp((state) => state.set);
  // What one page was asked means nothing to another.
  const go = (next: Page): void => {
    if (next !== page) set({ page: next, query: {}, step: null });
  };
  return (
    <nav className={styles.nav} aria-label={t("label")}>
      <ul className={styles.list}>
        {named.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles.page}
              aria-current={each === page ? "page" : undefined}
              onClick={() => go(each)}
            >
              {t(`page.${each}`)}
            </button>
          </li>
        ))}
        <li>
          <Menu
            align="start"
            trigger={
              <button type="button" className={styles.page} aria-current={others.includes(page) ? "page" : undefined}>
                {others.includes(page) ? t(`page.${page}`) : t("more")}
                <ChevronDownIcon />
              </button>
            }
          >
            {others.map((each) => (
              <MenuItem key={each} onSelect={() => go(each)}>
                {t(`page.${each}`)}
              </MenuItem>
            ))}
            <MenuRule />
            <MenuItem onSelect={onIntroduction}>{t("introduction")}</MenuItem>
          </Menu>
        </li>
      </ul>
      <div className={styles.menu}>
        <Menu
          align="start"
          trigger={
            <Button variant="quiet">
              {t(`page.${page}`)}
              <ChevronDownIcon />
            </Button>
          }
        >
          {pages.map((each) => (
            <MenuItem key={each} onSelect={() => go(each)}>
              {t(`page.${each}`)}
            </MenuItem>
          ))}
        </Menu>
      </div>
    </nav>
  );
}
