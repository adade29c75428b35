import type { TFunction } from "i18next";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { makeTextFit, smallTextOf } from "../../figure/frame/fit";
import { journalSize, type PageSize } from "../../figure/frame/presets";
import type { FigureWarning } from "../../figure/frame/types";
import { useApp, useAppStore } from "../../store/context";
import { selectView } from "../../store/selectors";
import { Button, WarningIcon } from "../../ui";
import type { ChangeDraft, Draft } from "./draft";
import styles from "./ExportDialog.module.css";
import { journalWidths, type PageChoice } from "./page-choice";
import type { Figure } from "./use-figure";

export interface WarningsProps {
  readonly figure: Figure;
  readonly draft: Draft;
  readonly onChange: ChangeDraft;
}

/** What to know before saving, and in one click what helps. */
export function Warnings({ figure, draft, onChange }: WarningsProps): ReactNode {
  const { t } = useTranslation("export");
  const told = figure.page.warnings.flatMap((warning) => {
    const text = wordsOf(warning, t);
    return text === null ? [] : [text];
  });
  return (
    <div role="status" className={styles.warnings}>
      {told.map((text) => (
        <p key={text} className={styles.warning}>
          <WarningIcon />
          {text}
        </p>
      ))}
      {smallTextOf(figure.page) ? <Remedies figure={figure} draft={draft} onChange={onChange} /> : null}
    </div>
  );
}

function wordsOf(warning: FigureWarning, t: TFunction<"export">): string | null {
  switch (warning.kind) {
    case "empty":
      return t("warning.empty");
    case "left-out":
      return t("warning.leftOut", { part: t(`part.${warning.part}`) });
    case "title-shortened":
      return t("warning.titleShortened");
    case "small-text":
      return t("warning.smallText", {
        points: Math.floor(warning.points * 10) / 10,
        floor: warning.floor,
        sample: warning.sample,
      });
  }
}

function Remedies({ figure, draft, onChange }: WarningsProps): ReactNode {
  const { t } = useTranslation("export");
  const store = useAppStore();
  const view = useApp(selectView);
  const [tried, setTried] = useState(false);
  const remedies = smallTextOf(figure.page)?.remedies ?? [];
  const bigger = remedies.find((each) => each.kind === "bigger-text");
  const larger = remedies.find((each) => each.kind === "larger-page");
  const fewer = remedies.some((each) => each.kind === "fewer-nodes");
  const hasOpenBoxes = view.level !== "overview" || view.toggled.length > 0;
  const fit = () => {
    setTried(true);
    const spec = makeTextFit(figure.source.scene, figure.spec, figure.context);
    const sameSize = spec?.size === figure.spec.size;
    // A larger slide is shrunk to the same screen, so there the letters only grow as far as the page allows.
    if (!spec || (figure.page.medium !== "print" && !sameSize)) {
      onChange({ citations: false, textScale: bigger?.textScale ?? draft.textScale });
      return;
    }
    const { textScale, citations, legend, size } = spec;
    onChange({ textScale, citations, legend, page: sameSize ? draft.page : largerPage(draft.page, size) });
  };
  return (
    <>
      <div className={styles.remedies}>
        <Button size="small" variant="primary" onClick={fit}>
          {t("remedy.fit")}
        </Button>
        {bigger ? (
          <Button size="small" onClick={() => onChange({ textScale: bigger.textScale })}>
            {t("remedy.bigger", { percent: Math.round(bigger.textScale * 100) })}
          </Button>
        ) : null}
        {fewer && hasOpenBoxes && draft.content !== "pathway" ? (
          <Button size="small" onClick={() => store.getState().setLevel("overview")}>
            {t("remedy.fewer")}
          </Button>
        ) : null}
        {larger ? (
          <Button size="small" onClick={() => onChange({ page: largerPage(draft.page, larger.size) })}>
            {t("remedy.larger")}
          </Button>
        ) : null}
      </div>
      {tried ? <p className={styles.warning}>{t("remedy.none")}</p> : null}
    </>
  );
}

/** A larger page as a choice: a journal's next column where it is one. */
function largerPage(page: PageChoice, size: PageSize): PageChoice {
  const journal = journalWidths.find((mm) => Math.abs(journalSize(mm, 300).width - size.width) < 0.5);
  if (page.kind === "journal" && journal && size.height === null) return { ...page, journal, enlarged: null };
  return { ...page, enlarged: size };
}
