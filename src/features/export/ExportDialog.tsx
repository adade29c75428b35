import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { composeFigure } from "../../figure/frame/compose";
import type { FigureSpec } from "../../figure/frame/types";
import { figureFileName } from "../../figure/words/file-name";
import { useApp } from "../../store/context";
import { selectDataset, selectEvidence, selectFilters, selectView } from "../../store/selectors";
import { useShownScene } from "../../store/shown-scene";
import { Button, Dialog, DownloadIcon, RadioGroup, Switch } from "../../ui";
import styles from "./ExportDialog.module.css";
import { Outcome } from "./Outcome";
import { Preview } from "./Preview";
import { pageSizeOf, pixelsOfSize, type SizeName, sizeNames, sizeOfView } from "./sizes";
import { usePngExport } from "./use-png-export";
import { usePreview } from "./use-preview";

export interface ExportDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const visible = { kind: "visible" } as const;

/** What is asked for, and the picture that comes of it. Lives as long as the dialog is open. */
function Content({ onOpenChange }: Pick<ExportDialogProps, "onOpenChange">): ReactNode {
  const { t } = useTranslation("export");
  const evidence = useApp(selectEvidence);
  const { dataset } = useApp(selectDataset);
  const filters = useApp(selectFilters);
  const view = useApp(selectView);
  const scene = useShownScene();
  const [size, setSize] = useState<SizeName>("1920");
  const [ground, setGround] = useState<"white" | "transparent">("white");
  const [legend, setLegend] = useState(true);
  const [textScale, setTextScale] = useState(1);
  const [onScreen] = useState(sizeOfView);
  const [today] = useState(() => new Date());
  const page = useMemo(() => {
    if (!scene) return null;
    const spec: FigureSpec = {
      size: pageSizeOf(size, onScreen),
      content: visible,
      title: "",
      subtitle: "",
      legend,
      citations: false,
      footer: false,
      theme: "light",
      transparent: ground === "transparent",
      textScale,
    };
    return composeFigure(scene, spec, { evidence, today });
  }, [scene, size, onScreen, legend, ground, textScale, evidence, today]);
  const preview = usePreview(page);
  const { state, start, stop } = usePngExport();
  const name = `${figureFileName({ dataset: dataset.id, level: view.level, content: visible, filters, today })}.png`;
  const empty = page?.warnings.some((warning) => warning.kind === "empty") ?? false;
  const drawing = state.kind === "drawing";
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      size="wide"
      title={t("title")}
      closeLabel={t("close")}
      footer={
        <>
          <p className={styles.fileName}>{name}</p>
          {drawing ? (
            <Button onClick={stop}>{t("stop")}</Button>
          ) : (
            <Button
              variant="primary"
              icon={<DownloadIcon />}
              disabled={!page || empty}
              onClick={() => (page ? start(page, name) : undefined)}
            >
              {t("save")}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.columns}>
        <Preview preview={preview} page={page} checkered={ground === "transparent"} />
        <div className={styles.options}>
          <fieldset className={styles.field}>
            <legend>{t("size.label")}</legend>
            <RadioGroup
              label={t("size.label")}
              value={size}
              onChange={(next) => {
                setSize(next);
                setTextScale(1);
              }}
              options={sizeNames.map((value) => ({
                value,
                label: t(`size.${value}`),
                trailing: t("size.pixels", { ...pixelsOfSize(value, onScreen) }),
              }))}
            />
          </fieldset>
          <fieldset className={styles.field}>
            <legend>{t("ground.label")}</legend>
            <RadioGroup
              label={t("ground.label")}
              value={ground}
              onChange={setGround}
              options={(["white", "transparent"] as const).map((value) => ({ value, label: t(`ground.${value}`) }))}
            />
          </fieldset>
          <Switch label={t("legend")} checked={legend} onChange={setLegend} />
          <p className={styles.note}>{t("language")}</p>
          <Outcome state={state} page={page} onTextScale={setTextScale} />
        </div>
      </div>
    </Dialog>
  );
}

/** The visible picture as a PNG file: its size, its ground, its legend, a preview, and the file. */
export default function ExportDialog({ open, onOpenChange }: ExportDialogProps): ReactNode {
  return open ? <Content onOpenChange={onOpenChange} /> : null;
}
