import styles from "./CellInput.module.css";
import type { CellInputProps } from "./types";
import { leftBy, useCellText } from "./use-cell-text";

/** A field of plain text: of one line, or of several. */
export function PlainInput(props: CellInputProps) {
  const { id, label, describedBy, isInvalid, column, inCell } = props;
  const { text, type, field, done, cancel } = useCellText(props);
  const Field = column.isLong ? "textarea" : "input";
  return (
    <Field
      ref={field}
      id={id}
      className={column.isLong ? styles.long : styles.input}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      maxLength={column.longest}
      rows={column.isLong ? 3 : undefined}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={() => done(text.trim(), null, "blur")}
      onKeyDown={(event) => {
        const left = leftBy(event);
        if (event.key === "Escape" && inCell !== undefined) cancel();
        else if (left === "next" || left === "back") {
          // In a form the Tab key goes on by itself.
          if (inCell === undefined) return;
          done(text.trim(), null, left);
        } else if (left !== null && (inCell !== undefined || !column.isLong)) done(text.trim(), null, left);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
