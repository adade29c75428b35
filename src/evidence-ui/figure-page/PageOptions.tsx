import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RadioGroup, ToggleGroup } from "../../ui";
import { TextField } from "../../ui/inputs/TextField";
import { Part } from "./Field";
import styles from "./Field.module.css";
import { journalWidths, type PageChoice, type PageKind, pageKinds, resolutions, slideWidths } from "./page-choice";

export interface PageOptionsProps {
  readonly page: PageChoice;
  /** Kinds of pages to choose from; all where absent. */
  readonly kinds?: readonly PageKind[];
  /** The page that is chosen is no size a figure can have. */
  readonly invalid: boolean;
  readonly onChange: (page: PageChoice) => void;
}

/** The page: a slide, a journal's column, a square, the view, or one's own measure. */
export function PageOptions({ page, kinds = pageKinds, invalid, onChange }: PageOptionsProps): ReactNode {
  const { t } = useTranslation("export");
  const change = (next: Partial<PageChoice>) => onChange({ ...page, ...next, enlarged: null });
  return (
    <Part title={t("page.label")}>
      <ToggleGroup
        wide
        label={t("page.label")}
        className={styles.tight}
        value={page.kind}
        onChange={(kind) => change({ kind })}
        options={kinds.map((value) => ({ value, label: t(`page.${value}`) }))}
      />
      {page.kind === "slide" ? (
        <RadioGroup
          label={t("page.slideSize")}
          value={String(page.slide)}
          onChange={(next) => change({ slide: slideWidths.find((width) => String(width) === next) ?? page.slide })}
          options={slideWidths.map((width) => ({
            value: String(width),
            label: t(`page.slide${width}`),
            trailing: t("page.pixels", { width, height: (width * 9) / 16 }),
          }))}
        />
      ) : null}
      {page.kind === "journal" ? (
        <>
          <ToggleGroup
            wide
            label={t("page.width")}
            value={String(page.journal)}
            onChange={(next) => change({ journal: journalWidths.find((mm) => String(mm) === next) ?? page.journal })}
            options={journalWidths.map((mm) => ({ value: String(mm), label: t("page.mm", { mm }) }))}
          />
          <ToggleGroup
            wide
            label={t("page.dpi")}
            value={String(page.dpi)}
            onChange={(next) => change({ dpi: resolutions.find((dpi) => String(dpi) === next) ?? page.dpi })}
            options={resolutions.map((dpi) => ({ value: String(dpi), label: t("page.perInch", { dpi }) }))}
          />
        </>
      ) : null}
      {page.kind === "custom" ? <CustomPage page={page} invalid={invalid} onChange={change} /> : null}
      {page.enlarged ? <p className={styles.note}>{t("page.enlarged")}</p> : null}
    </Part>
  );
}

function CustomPage(props: {
  readonly page: PageChoice;
  readonly invalid: boolean;
  readonly onChange: (next: Pick<PageChoice, "custom">) => void;
}): ReactNode {
  const { t } = useTranslation("export");
  const { invalid } = props;
  const { custom } = props.page;
  const change = (next: Partial<PageChoice["custom"]>) => props.onChange({ custom: { ...custom, ...next } });
  return (
    <>
      <ToggleGroup
        wide
        label={t("page.unit")}
        value={custom.unit}
        // The other unit starts from a size that is one in it.
        onChange={(unit) => change(unit === "px" ? { unit, width: "2400", height: "1600", dpi: "192" } : millimetres)}
        options={(["px", "mm"] as const).map((value) => ({ value, label: t(`page.unit${value}`) }))}
      />
      <div className={styles.row}>
        <TextField
          inputMode="decimal"
          label={t("page.width")}
          value={custom.width}
          isInvalid={invalid}
          onChange={(width) => change({ width })}
        />
        <TextField
          inputMode="decimal"
          label={t("page.height")}
          value={custom.height}
          isInvalid={invalid}
          placeholder={custom.unit === "mm" ? t("page.auto") : ""}
          onChange={(height) => change({ height })}
        />
        <TextField
          inputMode="decimal"
          label={t("page.dpiShort")}
          value={custom.dpi}
          isInvalid={invalid}
          onChange={(dpi) => change({ dpi })}
        />
      </div>
      {invalid ? (
        <p role="alert" className={styles.failure}>
          {t("page.invalid")}
        </p>
      ) : null}
    </>
  );
}

const millimetres = { unit: "mm", width: "180", height: "", dpi: "600" } as const;
