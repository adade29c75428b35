import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageTable } from "../../domain/records/base/languages";
import { useApp, useAppStore } from "../../store/context";
import { useDatasets } from "../../store/datasets/context";
import { useTransfer } from "../../store/datasets/transfer";
import { useListing } from "../../store/datasets/use-listing";
import { useOpenedFiles } from "../../store/datasets/use-opened-files";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { keyOfSource, sourceOfKey } from "../../store/source";
import {
  Button,
  ChevronDownIcon,
  DownloadIcon,
  Menu,
  MenuChoice,
  MenuItem,
  MenuRule,
  PlusIcon,
  shortText,
} from "../../ui";
import styles from "./TopBar.module.css";

/** What is studied, as the name of the open dataset: short enough for the bar. It opens the list of the others. */
export function DatasetSwitch(): ReactNode {
  const { t } = useTranslation("datasets");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const from = useApp((state) => state.from);
  const names = evidence.subjects.map(({ name }) => name[language]);
  const subject = (names.length > 0 ? names : [evidence.dataset.dataset.title[language]]).join(
    languageTable[language].separator,
  );
  // In the bar that it is a file; which one is in its name and its title.
  const shown = from === null ? subject : `${subject} · ${t("file")}`;
  const name = from === null ? subject : `${shown} ${shortText(from)}`;
  const title = evidence.dataset.dataset.title[language];
  return (
    <Menu
      align="start"
      trigger={
        <Button
          variant="quiet"
          className={styles.dataset}
          data-introduction="dataset"
          aria-label={t("switch", { name })}
          title={from === null ? title : `${title} (${t("fromFile", { name: shortText(from) })})`}
        >
          <span className={styles.datasetName}>{shown}</span>
          <ChevronDownIcon />
        </Button>
      }
    >
      <Choice />
    </Menu>
  );
}

/** The datasets by title, and the way to their page. */
function Choice(): ReactNode {
  const { t } = useTranslation("datasets");
  const store = useAppStore();
  const { open } = useDatasets();
  const { bringIn, askBase, saveAs } = useTransfer();
  const listing = useListing();
  const files = useOpenedFiles();
  const { source, from, dataset, language } = store.getState();
  const current = keyOfSource(source);
  const shipped = listing === null || listing === "none" ? [] : listing.datasets;
  const all = [
    ...shipped.map(({ id, title }) => ({ value: id, label: title[language] })),
    ...files.map(({ id, name, about }) => ({
      value: keyOfSource({ kind: "file", id }),
      label: `${about.title[language]} (${t("fromFile", { name: shortText(name) })})`,
    })),
  ];
  const title = dataset.dataset.title[language];
  const own = {
    value: current,
    label: from === null ? title : `${title} (${t("fromFile", { name: shortText(from) })})`,
  };
  return (
    <>
      <MenuChoice
        label={t("title")}
        // The open one is known at once, the others when the index has come.
        options={all.some(({ value }) => value === current) ? all : [own, ...all]}
        value={current}
        onChange={(key) => {
          if (key !== current) open(sourceOfKey(key));
        }}
      />
      <MenuRule />
      <MenuItem onSelect={() => store.getState().set({ page: "datasets", query: {}, step: null })}>{t("all")}</MenuItem>
      <MenuRule />
      <MenuItem icon={<PlusIcon />} onSelect={() => bringIn({ kind: "asked" })}>
        {t("bringIn")}
      </MenuItem>
      {askBase === null ? null : (
        <MenuItem icon={<PlusIcon />} onSelect={() => askBase({ kind: "between" })}>
          {t("fromBase")}
        </MenuItem>
      )}
      <MenuItem icon={<DownloadIcon />} onSelect={saveAs}>
        {t("saveAs")}
      </MenuItem>
    </>
  );
}
