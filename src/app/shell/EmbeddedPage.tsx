import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { GraphHandle } from "../../graph/GraphView";
import { useApp } from "../../store/context";
import { selectDataset, selectLanguage } from "../../store/selectors";
import { BrandMark, useMedia } from "../../ui";
import { phone } from "../../ui/basics/screen";
import styles from "./EmbeddedPage.module.css";
import page from "./Page.module.css";
import { PageContent } from "./PageContent";
import { PanelBeside } from "./PanelBeside";
import { viewAddress } from "./share/view-address";
import { useCover } from "./use-cover";

/** A view inside of another page: the picture with its panel, its title, and the way to the whole app. */
export function EmbeddedPage() {
  const { t } = useTranslation("app");
  const isPhone = useMedia(phone);
  const language = useApp(selectLanguage);
  const { title } = useApp(selectDataset).dataset;
  const address = useApp((state) => viewAddress(state, location.href));
  const graph = useRef<GraphHandle>(null);
  const { cover, barsRef, rightRef } = useCover();
  return (
    <div className={page.page}>
      <header className={styles.bar}>
        <BrandMark size={18} />
        <h1 className={styles.title}>{title[language]}</h1>
        <a className={styles.open} href={address} target="_blank" rel="noopener">
          {t("embed.open")}
        </a>
      </header>
      <div className={page.body}>
        <PanelBeside asSheet={isPhone} over panelRef={rightRef}>
          <PageContent graph={graph} cover={cover} barsRef={barsRef} onAsk={() => undefined} />
        </PanelBeside>
      </div>
    </div>
  );
}
