import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CloseIcon } from "../../../ui";
import { Grid } from "../../../ui/grid/Grid";
import type { Editing } from "../state/use-editing";
import { useColumns } from "./use-columns";
import type { Rows } from "./use-rows";

export interface FindingsGridProps extends Rows {
  readonly editing: Editing;
  /** Row and column that take the focus when the grid comes; null: none. */
  readonly start: { readonly row: string; readonly column: string | null } | null;
  readonly name: string;
}

/** The findings of an experiment, a row each. */
export function FindingsGrid({ rows, write, typing, remove, editing, start, name }: FindingsGridProps): ReactNode {
  const { t } = useTranslation("edit");
  const columns = useColumns();
  return (
    <Grid
      columns={columns}
      rows={rows}
      words={{
        label: t("grid.label", { name }),
        help: t("grid.help"),
        nothing: t("grid.nothing"),
        actions: t("grid.actions"),
        rowName: (number) => t("grid.row", { number }),
        newRow: t("grid.newRow"),
        remove: (number) => t("grid.remove", { number }),
      }}
      start={start}
      icon={<CloseIcon size={12} />}
      onEdit={write}
      onTyping={typing}
      onRemove={remove}
      onUndo={editing.undo}
      onRedo={editing.redo}
    />
  );
}
