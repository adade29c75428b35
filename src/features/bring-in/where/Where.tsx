import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languages, languageTable } from "../../../domain/records/base/languages";
import { RadioGroup } from "../../../ui/inputs/RadioGroup";
import { SelectField } from "../../../ui/inputs/SelectField";
import { TextField } from "../../../ui/inputs/TextField";
import type { Destination } from "./destination";
import styles from "./Where.module.css";

export interface WhereProps {
  readonly destination: Destination;
  /** The open collection. */
  readonly present: { readonly title: string; readonly isShipped: boolean };
  readonly onChange: (destination: Destination) => void;
}

/** Asks where the evidence goes. */
export function Where({ destination, present, onChange }: WhereProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const change = (part: Partial<Destination>): void => onChange({ ...destination, ...part });
  return (
    <section className={styles.where} aria-label={t("where.label")}>
      <h3 className={styles.heading}>{t("where.label")}</h3>
      <RadioGroup
        label={t("where.label")}
        options={[
          { value: "new", label: t("where.new") },
          { value: "present", label: t("where.present", { title: present.title }) },
        ]}
        value={destination.kind}
        onChange={(kind) => change({ kind })}
      />
      {destination.kind === "new" ? (
        <div className={styles.fields}>
          <TextField
            label={t("where.title")}
            value={destination.title}
            required
            onChange={(title) => change({ title })}
          />
          <SelectField
            label={t("where.language")}
            groups={[{ options: languages.map((value) => ({ value, label: languageTable[value].name })) }]}
            value={destination.language}
            onChange={(value) => change({ language: languages.find((each) => each === value) ?? destination.language })}
          />
          <TextField
            label={t("where.studied")}
            placeholder={t("where.studiedHint")}
            value={destination.studied}
            onChange={(studied) => change({ studied })}
          />
        </div>
      ) : present.isShipped ? (
        <p className={styles.note}>{t("where.corrections", { title: present.title })}</p>
      ) : null}
    </section>
  );
}
