import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { CloseIcon } from "../../ui";
import { CellInput } from "../../ui/grid/CellInput";
import { Grid } from "../../ui/grid/Grid";
import type { CellEdit, GridRow } from "../../ui/grid/types";
import { Example } from "./Example";

const nothing = () => {};

const written = (rows: readonly GridRow[], edits: readonly CellEdit[]): readonly GridRow[] =>
  rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(edits.filter((edit) => edit.row === row.id).map(({ column, text }) => [column, text])),
    },
  }));

/** A grid of two rows, and a cell of it as a field of a form. */
export function GridExample(): ReactNode {
  const { t } = useTranslation();
  const columns = [
    { id: "what", label: t("compare:column.what"), width: 180, isSticky: true },
    { id: "left", label: t("compare:pick.left"), width: 220 },
  ];
  const [rows, setRows] = useState<readonly GridRow[]>([
    { id: "a", cells: { what: "RUNX2", left: "" } },
    { id: "b", cells: { what: "" }, problems: { what: t("compare:nothing") } },
  ]);
  const words = {
    label: t("compare:title"),
    help: t("compare:intro"),
    nothing: t("compare:pick.nothing"),
    actions: t("top-bar:more"),
    rowName: String,
    newRow: t("top-bar:more"),
    remove: (number: number) => `${t("export:close")} ${number}`,
  };
  return (
    <>
      <Example name="Grid">
        <Grid
          columns={columns}
          rows={rows}
          words={words}
          icon={<CloseIcon />}
          onEdit={(edits) => setRows((now) => written(now, edits))}
          onRemove={(id) => setRows((now) => now.filter((row) => row.id !== id))}
          onUndo={nothing}
          onRedo={nothing}
        />
      </Example>
      <Example name="CellInput">
        <CellInput
          label={t("compare:column.what")}
          column={{ label: t("compare:column.what") }}
          start="RUNX2"
          nothing={t("compare:pick.nothing")}
          onDone={nothing}
        />
      </Example>
    </>
  );
}
