import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { type FieldId, fields } from "../../../exchange/columns/fields";
import { messageKey } from "../../../i18n/message-key";
import { CheckIcon, CloseIcon, HelpIcon, IconButton, Popover, shortText } from "../../../ui";
import { SelectField } from "../../../ui/inputs/SelectField";
import type { Column } from "../session/columns";
import { useFieldGroups } from "./field-groups";
import styles from "./TablePreview.module.css";

const signs = { understood: CheckIcon, guessed: HelpIcon, "not understood": CloseIcon } as const;
const keys = { understood: "understood", guessed: "guessed", "not understood": "not" } as const;

/** No column of ours. */
const none = "";

export interface ColumnHeadProps {
  readonly column: Column;
  readonly onField: (field: FieldId | null) => void;
}

/** What a column is taken for, how sure that is, and why. */
export function ColumnHead({ column, onField }: ColumnHeadProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const groups = useFieldGroups();
  const id = useId();
  const Sign = signs[column.how];
  const name = column.header === "" ? t("column.unnamed", { number: column.column + 1 }) : shortText(column.header);
  const how = t(`column.how.${keys[column.how]}`);
  return (
    <th scope="col" data-how={column.how} className={styles.head}>
      <div className={styles.title}>{name}</div>
      <SelectField
        label={t("column.is", { name })}
        labelHidden
        groups={[{ options: [{ value: none, label: t("column.none") }] }, ...groups]}
        value={column.field ?? none}
        onChange={(value) => onField(fields.find((field) => field === value) ?? null)}
        describedBy={id}
      />
      <div className={styles.how}>
        <span id={id}>
          <Sign size={12} /> {how}
        </span>
        <Popover
          trigger={<IconButton size="small" label={t("column.why", { name })} icon={<HelpIcon size={14} />} />}
          title={how}
        >
          <p>{t(`column.reason.${messageKey(column.why)}`)}</p>
        </Popover>
      </div>
    </th>
  );
}
