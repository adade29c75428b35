import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, DownloadIcon, Menu, MenuItem } from "../../ui";
import { saveFile } from "../../ui/save-file";
import styles from "./StudiesPage.module.css";

export interface FileKind {
  readonly label: string;
  readonly ending: string;
  readonly make: () => Promise<Blob>;
}

export interface ExportMenuProps {
  readonly kinds: readonly FileKind[];
  /** Name of the file without its ending, asked for when it is saved. */
  readonly name: () => string;
}

/** Saves what is in view in one of several formats, and tells where a file could not be made. */
export function ExportMenu({ kinds, name }: ExportMenuProps): ReactNode {
  const { t } = useTranslation("studies");
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const save = ({ make, ending }: FileKind): void => {
    setState("busy");
    make()
      .then((file) => {
        saveFile(file, `${name()}.${ending}`);
        setState("idle");
      })
      .catch(() => setState("failed"));
  };
  return (
    <>
      <Menu
        trigger={
          <Button icon={<DownloadIcon />} disabled={state === "busy"}>
            {state === "busy" ? t("file.busy") : t("file.save")}
          </Button>
        }
      >
        {kinds.map((kind) => (
          <MenuItem key={kind.ending} onSelect={() => save(kind)}>
            {kind.label}
          </MenuItem>
        ))}
      </Menu>
      <span role="status" className={styles.failed}>
        {state === "failed" ? t("file.failed") : ""}
      </span>
    </>
  );
}
