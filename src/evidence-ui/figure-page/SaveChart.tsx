import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FileToSave, SaveFiles } from "../SaveFiles";
import { ChartDialog, type ChartDialogProps } from "./ChartDialog";

export interface SaveChartProps extends Pick<ChartDialogProps, "chart"> {
  /** The same as tables. */
  readonly tables: readonly FileToSave[];
  /** Name of a file without its ending; `look`: language and page of a figure. */
  readonly name: (look?: readonly string[]) => string;
}

/** The Save menu of a page with a chart: the chart as a figure, and its tables. */
export function SaveChart({ chart, tables, name }: SaveChartProps): ReactNode {
  const { t } = useTranslation("save-files");
  const [open, setOpen] = useState(false);
  return (
    <>
      <SaveFiles name={() => name()} kinds={tables} more={{ label: t("figure"), onSelect: () => setOpen(true) }} />
      {open ? <ChartDialog chart={chart} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
