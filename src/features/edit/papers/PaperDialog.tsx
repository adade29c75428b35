import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CompiledDataset } from "../../../domain/records";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import { Button, Dialog } from "../../../ui";
import { TextField } from "../../../ui/inputs/TextField";
import {
  badPaperFields,
  changedPaper,
  noPaper,
  type PaperTexts,
  paperFieldIds,
  papersOf,
  paperTexts,
  samePaper,
  withPaper,
} from "../model/papers";
import type { Editing } from "../state/use-editing";
import { useKeptTexts } from "../state/use-kept-texts";
import styles from "./PaperDialog.module.css";
import { paperForm } from "./use-asked-paper";

export interface PaperDialogProps {
  /** The paper that is changed; null for a new one. */
  readonly paper: string | null;
  readonly editing: Editing;
  readonly onClose: () => void;
  readonly onDone: (paper: string) => void;
}

/** A paper by hand: who, when, what, and by which number others find it. */
export function PaperDialog({ paper, editing, onClose, onDone }: PaperDialogProps): ReactNode {
  const { t } = useTranslation("edit");
  const form = useId();
  const dataset = useApp(selectDataset);
  const record = papersOf(dataset).find(({ id }) => id === paper);
  const kept = useKeptTexts(paperForm(paper));
  const [texts, setTexts] = useState<PaperTexts>(() => ({ ...(record ? paperTexts(record) : noPaper), ...kept.texts }));
  const [isRestored] = useState(() => Object.keys(kept.texts).length > 0);
  const [isTried, setTried] = useState(false);
  const bad = isTried ? badPaperFields(texts) : [];
  const same = samePaper(dataset, texts, paper ?? undefined);
  const save = async (): Promise<void> => {
    setTried(true);
    if (badPaperFields(texts).length > 0) return;
    let id = paper ?? "";
    const make = (now: CompiledDataset): CompiledDataset => {
      if (record) return changedPaper(now, record.id, texts);
      const made = withPaper(now, texts);
      id = made.id;
      return made.dataset;
    };
    const name = [texts.firstAuthor, texts.year].filter(Boolean).join(" ");
    if (!(await editing.edit({ code: record ? "paper" : "new-paper", values: { paper: name } }, make))) return;
    kept.forget();
    onDone(id);
  };
  return (
    <Dialog
      open
      onOpenChange={() => {
        kept.forget();
        onClose();
      }}
      staysOnPressOutside
      title={record ? t("paper.change") : t("paper.new")}
      description={record ? undefined : t("paper.about")}
      closeLabel={t("close")}
      footer={
        <Button type="submit" form={form} variant="primary">
          {record ? t("done") : t("paper.add")}
        </Button>
      }
    >
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save().catch(() => undefined);
        }}
      >
        {paperFieldIds.map((field) => (
          <TextField
            key={field}
            label={t(`paper.${field}`)}
            value={texts[field]}
            inputMode={field === "year" || field === "PMID" ? "numeric" : undefined}
            required={field === "firstAuthor"}
            problem={bad.includes(field) ? t(`paper.problem.${field}`) : undefined}
            className={field === "title" || field === "journal" ? styles.wide : undefined}
            onChange={(text) => {
              kept.typing(field, text);
              setTexts({ ...texts, [field]: text });
            }}
          />
        ))}
        {isRestored ? <Said>{t("restored.form")}</Said> : null}
        {same === null ? null : (
          <Said>{t("paper.same", { paper: [same.firstAuthor, same.citation.issued].filter(Boolean).join(" ") })}</Said>
        )}
      </form>
    </Dialog>
  );
}

/** Said of the form as a whole. */
function Said({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p role="status" className={styles.same}>
      {children}
    </p>
  );
}
