import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { palettes } from "../../../encoding";
import { useApp, useAppStore } from "../../../store/context";
import { selectChoice } from "../../../store/selectors";
import type { AppState } from "../../../store/state";
import { useDark } from "../../../ui";
import styles from "./DoseView.module.css";
import { DrawingView } from "./DrawingView";
import type { DoseLine } from "./data/dose-lines";
import type { DoseWords } from "./data/dose-words";
import { drawDoseChart } from "./drawing/draw-dose-chart";
import { useWidth } from "./use-width";

const selectTheme = (state: AppState) => state.theme;

export interface DoseChartProps {
  readonly lines: readonly DoseLine[];
  readonly told: DoseWords;
}

/** The chart on screen. Every line is a button that opens its study. */
export function DoseChart({ lines, told }: DoseChartProps): ReactNode {
  const { t } = useTranslation("studies");
  const store = useAppStore();
  const theme = useDark(useApp(selectTheme)) ? "dark" : "light";
  const choice = useApp(selectChoice);
  const [place, width] = useWidth(900);
  const chart = useMemo(() => drawDoseChart(lines, told, palettes[theme], { width }), [lines, told, theme, width]);
  return (
    <div className={styles.chart} ref={place}>
      <svg role="img" aria-label={t("doses.title")} width={width} height={chart.height} overflow="visible">
        <DrawingView groups={chart.groups} />
      </svg>
      {chart.spots.map(({ line, top, height }) => (
        <button
          key={`${line.arm.id}-${line.unit}`}
          type="button"
          className={styles.line}
          style={{ top, height }}
          title={told.says(line)}
          aria-label={told.says(line)}
          aria-pressed={choice?.kind === "study" && choice.ref === line.study.ref}
          onClick={() => store.getState().choose({ kind: "study", ref: line.study.ref })}
        />
      ))}
    </div>
  );
}
