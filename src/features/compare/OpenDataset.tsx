import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DatasetIssue } from "../../dataset/drafts/issue";
import { acceptedFiles, readDataset } from "../../dataset/importers";
import { FileButton, shortText } from "../../ui";
import styles from "./ComparePage.module.css";
import type { OpenedFile } from "./opened-file";

type Opened =
  | { readonly kind: "opened"; readonly name: string }
  | { readonly kind: "broken"; readonly name: string; readonly issues: readonly DatasetIssue[] }
  | { readonly kind: "unreadable"; readonly name: string };

/** Faults that are listed; the rest is counted. */
const most = 20;

interface OpenDatasetProps {
  /** What was opened before. */
  readonly file: OpenedFile | null;
  readonly onOpened: (file: OpenedFile | null) => void;
}

/** A second dataset from the reader's disk, in the compiled form. It stays in the browser. */
export function OpenDataset(props: OpenDatasetProps): ReactNode {
  const { t } = useTranslation("compare");
  const [opened, setOpened] = useState<Opened | null>(() => props.file && { kind: "opened", name: props.file.name });
  const open = async (file: File): Promise<void> => {
    const { name } = file;
    try {
      const result = await readDataset(await file.text(), name);
      props.onOpened(result.ok ? { name, dataset: result.dataset } : null);
      setOpened(result.ok ? { kind: "opened", name } : { kind: "broken", name, issues: result.issues });
    } catch {
      props.onOpened(null);
      setOpened({ kind: "unreadable", name });
    }
  };
  return (
    <div className={styles.open}>
      <p>{t("open.text")}</p>
      <div>
        <FileButton
          accept={acceptedFiles}
          // `open` tells of every failure on the page.
          onFile={(file) => open(file).catch(() => undefined)}
        >
          {t("open.button")}
        </FileButton>
      </div>
      <p role="status">
        {opened
          ? t(`open.${opened.kind}`, {
              name: shortText(opened.name),
              ...(opened.kind === "broken" ? { count: opened.issues.length } : {}),
            })
          : ""}
      </p>
      {opened?.kind === "broken" ? <Faults issues={opened.issues} /> : null}
    </div>
  );
}

function Faults({ issues }: { readonly issues: readonly DatasetIssue[] }): ReactNode {
  const { t } = useTranslation("compare");
  return (
    <ol className={styles.faults}>
      {issues.slice(0, most).map((issue) => (
        <li key={JSON.stringify(issue)}>
          <strong>{issue.record}</strong> <code>{issue.field}</code> {t(`app:broken.code.${issue.code}`)}{" "}
          <span className={styles.muted}>{t("open.fault", { found: issue.found, expected: issue.expected })}</span>
        </li>
      ))}
      {issues.length > most ? <li>{t("open.more", { count: issues.length - most })}</li> : null}
    </ol>
  );
}
