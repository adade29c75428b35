import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { newCollection } from "../../../collection/new-collection";
import { useApp } from "../../../store/context";
import { useDatasets } from "../../../store/datasets/context";
import { selectLanguage } from "../../../store/selectors";
import { Button, Dialog } from "../../../ui";
import { TextField } from "../../../ui/inputs/TextField";
import { useKeptTexts } from "../state/use-kept-texts";
import styles from "./NewCollection.module.css";

/** Begins an empty collection in the reader's language, and opens it. */
export function NewCollection(): ReactNode {
  const { t } = useTranslation("edit");
  const form = useId();
  const { create } = useDatasets();
  const language = useApp(selectLanguage);
  const kept = useKeptTexts("new collection");
  const [isOpen, setOpen] = useState(Object.keys(kept.texts).length > 0);
  const [title, setTitle] = useState(kept.texts.title ?? "");
  const [subject, setSubject] = useState(kept.texts.subject ?? "");
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    const name = title.trim();
    if (name === "") return;
    const given = subject.trim();
    const dataset = newCollection({
      title: name,
      ...(given !== "" && { subject: given }),
      languages: [language],
    });
    create(dataset)
      .then((created) => {
        if (!created.ok) return;
        kept.forget();
        setOpen(false);
      })
      .catch(() => undefined);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("begin.button")}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={(next) => {
          kept.forget();
          setOpen(next);
        }}
        staysOnPressOutside
        title={t("begin.button")}
        description={t("begin.about")}
        closeLabel={t("close")}
        footer={
          <Button type="submit" form={form} variant="primary">
            {t("begin.do")}
          </Button>
        }
      >
        <form id={form} className={styles.form} onSubmit={begin}>
          <TextField
            label={t("begin.title")}
            value={title}
            onChange={(text) => {
              kept.typing("title", text);
              setTitle(text);
            }}
            required
          />
          <TextField
            label={t("begin.subject")}
            value={subject}
            onChange={(text) => {
              kept.typing("subject", text);
              setSubject(text);
            }}
          />
        </form>
      </Dialog>
    </>
  );
}
