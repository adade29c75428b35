import { type ReactNode, useState } from "react";
import { Button } from "./Button";
import { DownloadIcon } from "./icons";
import { Menu, MenuItem } from "./Menu";
import styles from "./SaveMenu.module.css";
import { saveFile } from "./save-file";

export interface FileKind {
  readonly label: string;
  readonly ending: string;
  readonly make: () => Promise<Blob>;
}

export interface SaveMenuProps {
  readonly kinds: readonly FileKind[];
  /** Name of the file without its ending, asked for when it is saved. */
  readonly name: () => string;
  /** On the button, on the button while a file is made, and where one could not be made. */
  readonly words: { readonly save: string; readonly busy: string; readonly failed: string };
}

/** Saves what is in view in one of several formats, and tells where a file could not be made. */
export function SaveMenu({ kinds, name, words }: SaveMenuProps): ReactNode {
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
      <span role="status" className={styles.failed}>
        {state === "failed" ? words.failed : ""}
      </span>
      <Menu
        trigger={
          <Button icon={<DownloadIcon />} disabled={state === "busy"}>
            {state === "busy" ? words.busy : words.save}
          </Button>
        }
      >
        {kinds.map((kind) => (
          <MenuItem key={kind.ending} onSelect={() => save(kind)}>
            {kind.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
