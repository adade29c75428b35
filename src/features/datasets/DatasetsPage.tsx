import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { useDatasets } from "../../store/datasets/context";
import { useTransfer } from "../../store/datasets/transfer";
import { useListing } from "../../store/datasets/use-listing";
import { useOpenedFiles } from "../../store/datasets/use-opened-files";
import { keyOfSource } from "../../store/source";
import { Button, DownloadIcon, PlusIcon, Skeleton } from "../../ui";
import { EmptyState } from "../../ui/display/EmptyState";
import { PageFrame } from "../../ui/display/PageFrame";
import { DatasetCard } from "./DatasetCard";
import styles from "./DatasetsPage.module.css";
import { OpenFolder } from "./OpenFolder";
import { OwnCollection } from "./OwnCollection";
import { SaveFolder } from "./SaveFolder";
import VersionsDialog from "./versions/VersionsDialog";

/** The start page: every dataset that can be opened, and a way to open a file. */
export default function DatasetsPage(): ReactNode {
  const { t } = useTranslation("datasets");
  const { open } = useDatasets();
  const { bringIn, saveAs } = useTransfer();
  const listing = useListing();
  const files = useOpenedFiles();
  const current = keyOfSource(useApp((state) => state.source));
  const shippedTitle = useId();
  const filesTitle = useId();
  const [isComparing, setIsComparing] = useState(false);
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <section aria-labelledby={shippedTitle}>
        <h3 id={shippedTitle} className={styles.heading}>
          {t("shipped")}
        </h3>
        {listing === null ? <Skeleton lines={4} /> : null}
        {listing === "none" ? <p role="status">{t("noList")}</p> : null}
        {listing === null || listing === "none" ? null : (
          <ul className={styles.cards}>
            {listing.datasets.map((about) => (
              <DatasetCard
                key={about.id}
                about={about}
                isOpen={current === about.id}
                onOpen={() => open({ kind: "shipped", id: about.id })}
              />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby={filesTitle}>
        <h3 id={filesTitle} className={styles.heading}>
          {t("files")}
        </h3>
        <p className={styles.text}>{t("filesText")}</p>
        <p className={styles.button}>
          <Button variant="primary" icon={<PlusIcon />} onClick={() => bringIn({ kind: "asked" })}>
            {t("bringIn")}
          </Button>
          <Button icon={<DownloadIcon />} onClick={saveAs}>
            {t("saveAs")}
          </Button>
          <SaveFolder />
          <OpenFolder />
          <Button onClick={() => setIsComparing(true)}>{t("versions")}</Button>
        </p>
        {files.length === 0 ? (
          <EmptyState title={t("own.title")} why={t("own.text")}>
            <Button onClick={() => bringIn({ kind: "asked" })}>{t("own.bringIn")}</Button>
          </EmptyState>
        ) : null}
        <ul className={styles.cards}>
          {files.map((file) => (
            <OwnCollection key={file.id} file={file} />
          ))}
        </ul>
      </section>
      {isComparing ? <VersionsDialog onClose={() => setIsComparing(false)} /> : null}
    </PageFrame>
  );
}
