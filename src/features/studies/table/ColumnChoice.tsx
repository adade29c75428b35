import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, Checkbox, Popover, TableIcon } from "../../../ui";
import { type ColumnId, fixedColumn } from "../lines/columns";
import styles from "./ColumnChoice.module.css";

export interface ColumnChoiceProps {
  /** Columns that the dataset has anything for. */
  readonly offered: readonly ColumnId[];
  readonly hidden: readonly ColumnId[];
  readonly onChange: (hidden: readonly ColumnId[]) => void;
}

/** Which columns are in view. */
export function ColumnChoice({ offered, hidden: all, onChange }: ColumnChoiceProps): ReactNode {
  const { t } = useTranslation("studies");
  const free = offered.filter((id) => id !== fixedColumn);
  const hidden = all.filter((id) => offered.includes(id));
  return (
    <Popover
      align="end"
      title={t("columns.title")}
      trigger={
        <Button variant="quiet" icon={<TableIcon />}>
          {hidden.length === 0
            ? t("columns.title")
            : t("columns.some", { shown: free.length - hidden.length, of: free.length })}
        </Button>
      }
    >
      <div className={styles.list}>
        {free.map((id) => (
          <Checkbox
            key={id}
            label={t(`column.${id}`)}
            checked={!hidden.includes(id)}
            onChange={(shown) => onChange(free.filter((each) => (each === id ? !shown : hidden.includes(each))))}
          />
        ))}
      </div>
      <Button size="small" disabled={hidden.length === 0} onClick={() => onChange([])}>
        {t("columns.all")}
      </Button>
    </Popover>
  );
}
