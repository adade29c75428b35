import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type MenuStep, SaveMenu } from "../ui/controls/SaveMenu";

export interface FileToSave {
  readonly ending: "csv" | "xlsx" | "png" | "svg" | "pdf" | "pptx";
  readonly make: () => Promise<Blob>;
  /** Where the format alone does not say what the file holds. */
  readonly label?: string;
}

export interface SaveFilesProps {
  readonly kinds: readonly FileToSave[];
  /** Name of the file without its ending, asked for when it is saved. */
  readonly name: () => string;
  /** Something else that the menu leads to, before its files. */
  readonly more?: MenuStep;
}

/** The Save menu of a page, in the same words everywhere. */
export function SaveFiles({ kinds, name, more }: SaveFilesProps): ReactNode {
  const { t } = useTranslation("save-files");
  return (
    <SaveMenu
      name={name}
      {...(more ? { more } : {})}
      words={{
        save: t("save"),
        busy: t("busy"),
        failed: t("failed"),
        stop: t("stop"),
        stopped: t("stopped"),
        saved: (file, times) => (times === 1 ? t("saved", { name: file }) : t("savedAgain", { name: file, times })),
      }}
      kinds={kinds.map((kind) => ({ ...kind, label: kind.label ?? t(`kind.${kind.ending}`) }))}
    />
  );
}
