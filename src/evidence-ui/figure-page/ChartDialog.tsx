import type { TFunction } from "i18next";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../domain/records";
import { languages, languageTable } from "../../domain/records/base/languages";
import { chartFile } from "../../figure/chart/chart-file";
import { chartPages, type PagedChart } from "../../figure/chart/chart-pages";
import { type PageFormat, pageFormats } from "../../figure/exporters";
import { isColumn } from "../../figure/spec/presets";
import type { FigurePage } from "../../figure/spec/types";
import { wordsIn } from "../../i18n";
import { useApp } from "../../store/context";
import { selectLanguage } from "../../store/selectors";
import { Dialog, RadioGroup, Switch } from "../../ui";
import { SaveFiles } from "../SaveFiles";
import styles from "./ChartDialog.module.css";
import { Part } from "./Field";
import { PageOptions } from "./PageOptions";
import { Preview } from "./Preview";
import { firstPageChoice, type PageChoice, type PageKind, pageName, pageSizeOf } from "./page-choice";

/** A chart in one language, whatever the page. */
export type ChartWords = Pick<PagedChart, "ways" | "title" | "titleOf" | "description" | "footer">;

export interface ChartDialogProps {
  readonly onClose: () => void;
  /** The chart, in the words of a language. */
  readonly chart: (t: TFunction, language: Language) => ChartWords;
  /** Name of the file without its ending; `look`: language and page. */
  readonly name: (look: readonly string[]) => string;
}

/** A chart of many lines is for print first. */
const firstChoice: PageChoice = { ...firstPageChoice, kind: "journal", dpi: 300 };
/** A chart follows no view of the graph. */
const kinds: readonly PageKind[] = ["slide", "journal", "square", "custom"];
const noView = { width: 960, height: 640 } as const;

/** A chart of a page as a figure: its page, its language, seen as it is made, and its files. */
export function ChartDialog({ onClose, chart, name }: ChartDialogProps): ReactNode {
  const { t } = useTranslation("export");
  const spoken = useApp(selectLanguage);
  const [choice, setChoice] = useState<PageChoice>(firstChoice);
  const [language, setLanguage] = useState<Language>(spoken);
  const [asked, setAsked] = useState<boolean | null>(null);
  const size = pageSizeOf(choice, noView);
  const headed = asked ?? (size === null || !isColumn(size));
  const pages = useChartPages(chart, language, choice, headed);
  const [at, setAt] = useState(1);
  const page = pages?.[at - 1] ?? pages?.[0] ?? null;
  const isPart = page !== null && pages !== null && pages.length > 1;
  const shown = page && pages ? pages.indexOf(page) + 1 : 1;
  const make = (format: PageFormat) => () =>
    page
      ? chartFile(page, format, pages ?? [])
      : Promise.reject(new RangeError("The page is no size a figure can have."));
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="stage"
      title={t("title")}
      description={t("description")}
      closeLabel={t("close")}
      footer={
        page ? (
          <SaveFiles
            name={() => name([language, pageName(choice), ...(isPart ? [t("pages.file", { at: shown })] : [])])}
            kinds={pageFormats.map((ending) => ({
              ending,
              make: make(ending),
              ...(isPart && ending === "pptx" ? { label: t("pages.slides", { count: pages.length }) } : {}),
            }))}
          />
        ) : null
      }
    >
      <div className={styles.columns}>
        <div className={styles.stage}>
          <Preview page={page} checkered={false} pixels />
          <Smallest page={page} />
          {isPart ? <PartChoice count={pages.length} at={shown} onChange={setAt} /> : null}
        </div>
        <div className={styles.options}>
          <PageOptions page={choice} kinds={kinds} invalid={size === null} onChange={setChoice} />
          <Part title={t("words.label")}>
            <RadioGroup
              label={t("words.language")}
              value={language}
              onChange={setLanguage}
              options={languages.map((value) => ({ value, label: languageTable[value].name }))}
            />
            <Switch label={t("words.headed")} checked={headed} onChange={setAsked} />
          </Part>
        </div>
      </div>
    </Dialog>
  );
}

/** Which of its pages is seen and saved: a chart has several where its letters are too small on one. */
function PartChoice(props: { readonly count: number; readonly at: number; readonly onChange: (at: number) => void }) {
  const { count, at, onChange } = props;
  const { t } = useTranslation("export");
  return (
    <Part title={t("pages.label", { count })}>
      <RadioGroup
        label={t("pages.choice")}
        value={String(at)}
        onChange={(value) => onChange(Number(value))}
        options={Array.from({ length: count }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }))}
      />
    </Part>
  );
}

/** Says when letters are smaller than can be read on the page. */
function Smallest({ page }: { readonly page: FigurePage | null }): ReactNode {
  const { t } = useTranslation("export");
  return (
    <div role="status" className={styles.warnings}>
      {page?.warnings.map((warning) =>
        warning.kind === "small-text" ? (
          <p key={warning.kind}>
            {t("warning.smallText", { ...warning, points: Math.floor(warning.points * 10) / 10 })}
          </p>
        ) : null,
      )}
    </div>
  );
}

/** The pages; null until the words of its language are there, and where the size is none that a figure can have. */
function useChartPages(
  chart: ChartDialogProps["chart"],
  language: Language,
  choice: PageChoice,
  headed: boolean,
): readonly FigurePage[] | null {
  const [words, setWords] = useState<{ readonly language: Language; readonly t: TFunction } | null>(null);
  useEffect(() => {
    let wanted = true;
    void wordsIn(language).then((t) => {
      if (wanted) setWords({ language, t });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return useMemo(() => {
    const size = pageSizeOf(choice, noView);
    if (size === null || words?.language !== language) return null;
    return chartPages({ ...chart(words.t, language), language, size, headed });
  }, [chart, words, language, choice, headed]);
}
