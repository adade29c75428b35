import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Dialog } from "../../../ui";
import { Fields } from "../fields/Fields";
import styles from "./FindingForms.module.css";
import type { FindingsGridProps } from "./FindingsGrid";
import { useColumns } from "./use-columns";

/** The same on a small screen: a list, and a form for each row. */
export function FindingForms({ rows, write, typing, remove, start, name }: FindingsGridProps): ReactNode {
  const { t } = useTranslation("edit");
  const columns = useColumns();
  const [open, setOpen] = useState<string | null>(start?.row ?? null);
  const at = rows.findIndex(({ id }) => id === open);
  const shown = rows[at];
  const close = (): void => setOpen(null);
  return (
    <section className={styles.forms} aria-label={t("grid.label", { name })}>
      <ol className={styles.list}>
        {rows
          .filter((row) => !row.isNew)
          .map(({ id, cells, problems }) => (
            <li key={id}>
              <button type="button" className={styles.row} onClick={() => setOpen(id)}>
                <strong>{cells.object || t("grid.noObject")}</strong> <span>{cells.effect}</span>
                <span className={styles.detail}>
                  {[cells.measured, cells.time, cells.place].filter(Boolean).join(" · ")}
                </span>
                {Object.keys(problems ?? {}).length > 0 ? (
                  <span className={styles.problem}>{Object.values(problems ?? {})[0]}</span>
                ) : null}
              </button>
            </li>
          ))}
      </ol>
      <Button variant="primary" onClick={() => setOpen(rows.at(-1)?.id ?? null)}>
        {t("grid.add")}
      </Button>
      <Dialog
        open={shown !== undefined}
        onOpenChange={(next) => {
          if (!next) close();
        }}
        title={shown?.isNew ? t("grid.newRow") : t("grid.row", { number: at + 1 })}
        closeLabel={t("close")}
        footer={
          <>
            {shown && !shown.isNew ? (
              <Button
                variant="danger"
                onClick={() => {
                  close();
                  remove(shown.id);
                }}
              >
                {t("grid.remove", { number: at + 1 })}
              </Button>
            ) : null}
            <Button variant="primary" onClick={close}>
              {t("done")}
            </Button>
          </>
        }
      >
        {shown ? (
          <Fields
            fields={columns}
            texts={shown.cells}
            problems={shown.problems}
            onTyping={(column, text) => typing(shown.id, column, text)}
            onWrite={(column, text, picked) => write([{ row: shown.id, column, text, picked }])}
          />
        ) : null}
      </Dialog>
    </section>
  );
}
