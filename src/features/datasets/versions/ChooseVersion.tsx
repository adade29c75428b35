import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../../store/context";
import { acceptedFiles } from "../../../store/datasets/open-file";
import { useListing } from "../../../store/datasets/use-listing";
import { useOpenedFiles } from "../../../store/datasets/use-opened-files";
import { selectLanguage } from "../../../store/selectors";
import { keyOfSource } from "../../../store/source";
import { Button, FileButton } from "../../../ui";
import { SelectField } from "../../../ui/inputs/SelectField";
import styles from "./Versions.module.css";

export interface ChooseVersionProps {
  readonly onFile: (file: File) => void;
  readonly onCollection: (key: string, title: string) => void;
}

/** What to compare with: a file that somebody sent, or another collection of this app. */
export function ChooseVersion({ onFile, onCollection }: ChooseVersionProps): ReactNode {
  const { t } = useTranslation("versions");
  const language = useApp(selectLanguage);
  const current = keyOfSource(useApp((state) => state.source));
  const listing = useListing();
  const files = useOpenedFiles();
  const [chosen, setChosen] = useState("");
  const shipped = listing === null || listing === "none" ? [] : listing.datasets;
  const options = [
    ...files.map(({ key, about }) => ({ value: key, label: about.title[language] })),
    ...shipped.map(({ id, title }) => ({ value: id, label: title[language] })),
  ].filter(({ value }) => value !== current);
  const value = options.some((option) => option.value === chosen) ? chosen : (options[0]?.value ?? "");
  const title = options.find((option) => option.value === value)?.label ?? "";
  return (
    <div className={styles.choose}>
      <FileButton accept={acceptedFiles} onFile={onFile}>
        {t("file")}
      </FileButton>
      {options.length === 0 ? null : (
        <div className={styles.row}>
          <SelectField label={t("collection")} groups={[{ options }]} value={value} onChange={setChosen} />
          <Button onClick={() => onCollection(value, title)}>{t("compare")}</Button>
        </div>
      )}
    </div>
  );
}
