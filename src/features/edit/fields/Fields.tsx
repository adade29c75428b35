import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { CellInput } from "../../../ui/grid/CellInput";
import type { GridColumn } from "../../../ui/grid/types";
import type { KeptTexts } from "../state/use-kept-texts";
import styles from "./Fields.module.css";

export interface FieldsProps {
  readonly fields: readonly (Pick<GridColumn, "id" | "label" | "isLong" | "longest" | "isList" | "suggest"> & {
    readonly hint?: string;
  })[];
  readonly texts: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, string>> | undefined;
  /** Where what is typed outlives the page; `onWrite` says there when a field is written. */
  readonly kept?: KeptTexts;
  /** A field while it is typed, at every letter; null: it was left. */
  readonly onTyping?: (field: string, text: string | null) => void;
  /** A field was left with another text, or a value was picked for it. */
  readonly onWrite: (field: string, text: string, picked: string | null) => void;
}

/** Fields of a form, each with its name, what is to be known of it, and what is wrong with it. */
export function Fields({ fields, texts, problems = {}, kept, onTyping, onWrite }: FieldsProps): ReactNode {
  const { t } = useTranslation("edit");
  const form = useId();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const id = `${form}${field.id}`;
        const left = kept?.texts[field.id];
        const problem = problems[field.id] ?? (left === undefined ? undefined : t("problem.unfinished"));
        const about = problem ?? field.hint;
        return (
          <div key={field.id} className={styles.field} data-long={field.isLong === true}>
            <label htmlFor={id}>{field.label}</label>
            <CellInput
              id={id}
              column={field}
              start={left ?? texts[field.id] ?? ""}
              describedBy={about === undefined ? undefined : `${id}-about`}
              isInvalid={problem !== undefined}
              nothing={t("grid.nothing")}
              onTyping={(text) => {
                kept?.typing(field.id, text);
                onTyping?.(field.id, text);
              }}
              onDone={(text, picked) => {
                // Until the collection has it.
                kept?.typing(field.id, text);
                onWrite(field.id, text, picked);
              }}
            />
            {about === undefined ? null : (
              <p id={`${id}-about`} className={problem === undefined ? styles.hint : styles.problem}>
                {about}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
