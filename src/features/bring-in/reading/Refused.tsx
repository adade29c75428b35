import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DatasetFaults } from "../../../evidence-ui/datasets/DatasetFaults";
import type { Ask } from "../../../exchange/read-file";
import { NoticeList } from "../notices/NoticeList";
import type { Read } from "../session/use-reading";
import { FormatField } from "./FormatField";
import styles from "./Reading.module.css";

export interface RefusedProps {
  /** Null where the browser could not get at the file. */
  readonly read: Read | null;
  readonly onAsk: (read: Read, ask: Ask) => void;
}

/** Why a file was not opened; it may be taken for something else. The open collection is as it was. */
export function Refused({ read, onAsk }: RefusedProps): ReactNode {
  const { t } = useTranslation("bring-in");
  if (read === null) return <p role="alert">{t("refused.lost")}</p>;
  const { format, formats, result } = read.answer;
  return (
    <div className={styles.refused}>
      <div role="alert">
        {result.ok ? null : result.issues ? (
          <DatasetFaults issues={result.issues} />
        ) : (
          <NoticeList notices={result.notices} />
        )}
      </div>
      <FormatField format={format} formats={formats} onChange={(next) => onAsk(read, { format: next })} />
    </div>
  );
}
