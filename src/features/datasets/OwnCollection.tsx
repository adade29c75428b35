import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { languageTable } from "../../domain/records/base/languages";
import { useApp } from "../../store/context";
import { useDatasets } from "../../store/datasets/context";
import type { OpenedFile } from "../../store/datasets/opened-files";
import { notInFile } from "../../store/keeping/kept";
import { isPlausible } from "../../store/keeping/plausible";
import { selectLanguage } from "../../store/selectors";
import { keyOfSource } from "../../store/source";
import { Button, shortText } from "../../ui";
import { TextField } from "../../ui/inputs/TextField";
import { DatasetCard } from "./DatasetCard";
import styles from "./DatasetsPage.module.css";

const kilobyte = 1000;

/** A collection of the reader's own: how it is kept, and what can be done with it. */
export function OwnCollection({ file }: { readonly file: OpenedFile }): ReactNode {
  const { t } = useTranslation("datasets");
  const { open, closeFile } = useDatasets();
  const current = keyOfSource(useApp((state) => state.source));
  const language = useApp(selectLanguage);
  const [isNaming, setIsNaming] = useState(false);
  const { id, name, about, inFile } = file;
  const { tag } = languageTable[language];
  const day = isPlausible(file.modified)
    ? new Date(file.modified).toLocaleString(tag, { dateStyle: "medium", timeStyle: "short" })
    : t("unknownTime");
  const size = new Intl.NumberFormat(tag, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }).format(
    Math.max(1, file.size / kilobyte),
  );
  const missing = notInFile(file);
  const title = about.title[language];
  return (
    <DatasetCard
      about={about}
      {...(inFile === undefined ? {} : { file: name })}
      hasPicture={false}
      isOpen={current === keyOfSource({ kind: "file", id })}
      onOpen={() => open({ kind: "file", id })}
      details={
        <>
          <p className={styles.text}>{t("changed", { date: day, size })}</p>
          {inFile === undefined ? <p className={styles.warning}>{t("noFile")}</p> : null}
          {inFile !== undefined && missing > 0 ? (
            <p className={styles.warning}>{t("notInFile", { count: missing })}</p>
          ) : null}
          {isNaming ? <NewName id={id} title={title} onDone={() => setIsNaming(false)} /> : null}
        </>
      }
    >
      <Button size="small" aria-label={t("renameNamed", { title })} onClick={() => setIsNaming(true)}>
        {t("rename")}
      </Button>
      <Button
        size="small"
        aria-label={t("closeNamed", { name: shortText(inFile === undefined ? title : name) })}
        onClick={() => closeFile(id)}
      >
        {t("close")}
      </Button>
    </DatasetCard>
  );
}

interface NewNameProps {
  readonly id: string;
  readonly title: string;
  readonly onDone: () => void;
}

function NewName({ id, title, onDone }: NewNameProps): ReactNode {
  const { t } = useTranslation("datasets");
  const { rename } = useDatasets();
  const [name, setName] = useState(title);
  const isName = name.trim() !== "";
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isName) return;
        rename(id, name.trim());
        onDone();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onDone();
      }}
    >
      {/* It comes at the reader's press, and is what they go on with. */}
      <TextField label={t("newName")} value={name} onChange={setName} startsSelected />
      <Button size="small" variant="primary" type="submit" disabled={!isName}>
        {t("renameSave")}
      </Button>
      <Button size="small" onClick={onDone}>
        {t("renameCancel")}
      </Button>
    </form>
  );
}
