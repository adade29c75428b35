import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { journalWidths, type PageChoice } from "../../evidence-ui/figure-page/page-choice";
import { smallTextOf } from "../../figure/frame/fit";
import { journalSize, type PageSize, pointsPerMm } from "../../figure/spec/presets";
import type { FigureWarning } from "../../figure/spec/types";
import { useAppStore } from "../../store/context";
import { Button, CheckIcon, WarningIcon } from "../../ui";
import type { ChangeDraft, Content, Draft } from "./draft/draft";
import type { Figure } from "./figure/use-figure";
import { useWays } from "./figure/use-ways";
import type { Way } from "./figure/ways";
import styles from "./options/Composer.module.css";

export interface WarningsProps {
  readonly figure: Figure;
  /** What the figure really shows. */
  readonly content: Content;
  readonly draft: Draft;
  readonly onChange: ChangeDraft;
}

/** What to know before saving, and in one click what helps. */
export function Warnings({ figure, content, draft, onChange }: WarningsProps): ReactNode {
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
      {smallTextOf(figure.page) ? (
        <Remedies figure={figure} content={content} draft={draft} onChange={onChange} />
      ) : null}
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
    case "without-numbers":
      return t("warning.withoutNumbers", { count: warning.arrows });
    case "small-text":
      return t("warning.smallText", {
        points: rounded(warning.points),
        floor: warning.floor,
        sample: warning.sample,
      });
    case "small-print":
      return t("warning.smallPrint", { points: rounded(warning.points), floor: warning.floor });
  }
}

/** Ways to larger letters, each with what it gives; those that are enough first. */
function Remedies({ figure, content, draft, onChange }: WarningsProps): ReactNode {
  const { t } = useTranslation("export");
  const store = useAppStore();
  const { ways, isTrying } = useWays(figure, content);
  const sorted = ways.toSorted((a, b) => Number(b.enough) - Number(a.enough) || rankOf(a, figure) - rankOf(b, figure));
  const take = (way: Way) => {
    const fresh = { textScale: "auto", title: null, subtitle: null } as const;
    switch (way.kind) {
      case "letters":
        return onChange({ textScale: "auto" });
      case "bare":
        return onChange({ textScale: "auto", legend: false, citations: false });
      case "page":
        return onChange({ textScale: "auto", page: largerPage(draft.page, way.spec.size) });
      case "overview":
        return store.getState().setLevel("overview");
      case "repeated":
        return onChange({ ...fresh, content: "repeated", minStudies: way.minStudies, closed: false });
      case "focus":
        return onChange({ ...fresh, content: "focus" });
      case "pathway":
        return onChange({ ...fresh, content: "pathway", pathway: way.id });
    }
  };
  return (
    <section aria-label={t("way.label")} className={styles.ways}>
      <h3>{t("way.label")}</h3>
      <ul>
        {sorted.map((way, i) => (
          <li key={way.kind}>
            <Button
              size="small"
              variant={i === 0 && way.enough ? "primary" : "plain"}
              icon={way.enough ? <CheckIcon /> : null}
              onClick={() => take(way)}
            >
              {wordsOfWay(way, t)}
            </Button>
          </li>
        ))}
      </ul>
      {isTrying ? <p>{t("way.trying")}</p> : null}
      {!isTrying && ways.length === 0 ? <p>{t("way.none")}</p> : null}
    </section>
  );
}

/**
 * What is chosen is what the reader wants to show, so it comes first. A figure without its legend and references tells less, so
 * that comes late. A larger slide is shrunk to the same screen, so there it comes last; a wider column of a journal costs
 * nothing.
 */
function rankOf({ kind }: Way, { page }: Figure): number {
  if (kind === "page" && page.medium !== "print") return 3;
  if (kind === "bare") return 2;
  return kind === "focus" ? 0 : 1;
}

function wordsOfWay(way: Way, t: TFunction<"export">): string {
  const gives = { points: rounded(way.points) };
  switch (way.kind) {
    case "page": {
      const { width, height } = way.spec.size;
      const mm = (points: number) => Math.round(points / pointsPerMm);
      if (height === null) return t("way.column", { mm: mm(width), ...gives });
      return t("way.page", { width: mm(width), height: mm(height), ...gives });
    }
    case "repeated":
      return t(way.minStudies > 1 ? "way.repeated" : "way.together", {
        studies: way.minStudies,
        nodes: way.nodes,
        all: way.all,
        ...gives,
      });
    case "overview":
    case "focus":
      return t(`way.${way.kind}`, { nodes: way.nodes, all: way.all, ...gives });
    case "pathway":
      return t("way.pathway", { name: way.name, ...gives });
    case "letters":
    case "bare":
      return t(`way.${way.kind}`, gives);
  }
}

/** Points as they are told: never more than they are. */
function rounded(points: number): number {
  return Math.floor((points + 0.05) * 10) / 10;
}

/** A larger page as a choice: a journal's next column where it is one. */
function largerPage(page: PageChoice, size: PageSize): PageChoice {
  const journal = journalWidths.find((mm) => Math.abs(journalSize(mm, 300).width - size.width) < 0.5);
  if (page.kind === "journal" && journal && size.height === null) return { ...page, journal, enlarged: null };
  return { ...page, enlarged: size };
}
