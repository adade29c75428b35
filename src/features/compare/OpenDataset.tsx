import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { DatasetFaults } from "../../evidence-ui/datasets/DatasetFaults";
import { useApp } from "../../store/context";
import { acceptedFiles, type FileOutcome, openDatasetFile } from "../../store/datasets/open-file";
import { useListing } from "../../store/datasets/use-listing";
import { useOpenedFiles } from "../../store/datasets/use-opened-files";
import { selectLanguage } from "../../store/selectors";
import { keyOfSource } from "../../store/source";
import { FileButton, shortText } from "../../ui";
import { RadioGroup } from "../../ui/inputs/RadioGroup";
import styles from "./ComparePage.module.css";

interface OpenDatasetProps {
  /** Key of the dataset that is chosen; null where none is. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** A second dataset: one that is shipped, or one of the reader's files, which stays in the browser. */
export function OpenDataset({ chosen, onChoose }: OpenDatasetProps): ReactNode {
  const { t } = useTranslation("compare");
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const options = useOthers();
  const open = async (file: File): Promise<void> => {
    const found = await openDatasetFile(file);
    setOutcome(found);
    if (found.kind === "opened") onChoose(keyOfSource({ kind: "file", id: found.id }));
  };
  return (
    <div className={styles.open}>
      {options.length === 0 ? null : (
        <RadioGroup label={t("open.label")} options={options} value={chosen ?? ""} onChange={onChoose} />
      )}
      <p>{t("open.text")}</p>
      <div>
        <FileButton
          accept={acceptedFiles}
          // `open` tells of every failure on the page.
          onFile={(file) => open(file).catch(() => undefined)}
        >
          {t("open.button")}
        </FileButton>
      </div>
      <p role="status">
        {outcome
          ? t(`open.${outcome.kind === "opened" && !outcome.isKept ? "notKept" : outcome.kind}`, {
              name: shortText(outcome.name),
              ...(outcome.kind === "broken" ? { count: outcome.issues.length } : {}),
            })
          : ""}
      </p>
      {outcome?.kind === "broken" ? <DatasetFaults issues={outcome.issues} /> : null}
    </div>
  );
}

/** The datasets that can stand beside the open one, by the keys of their sources. */
function useOthers(): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation("datasets");
  const language = useApp(selectLanguage);
  const current = keyOfSource(useApp((state) => state.source));
  const listing = useListing();
  const files = useOpenedFiles();
  const shipped = listing === null || listing === "none" ? [] : listing.datasets;
  return [
    ...shipped.map(({ id, title }) => ({ value: id, label: title[language] })),
    ...files.map(({ id, name, about }) => ({
      value: keyOfSource({ kind: "file", id }),
      label: `${about.title[language]} (${t("fromFile", { name: shortText(name) })})`,
    })),
  ].filter(({ value }) => value !== current);
}
