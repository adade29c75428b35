import { type ReactNode, useRef, useState } from "react";
import { DownloadIcon } from "../icons";
import { Button } from "./Button";
import { Menu, MenuItem } from "./Menu";
import styles from "./SaveMenu.module.css";
import { saveFile } from "./save-file";

export interface FileKind {
  readonly label: string;
  readonly ending: string;
  readonly make: () => Promise<Blob>;
}

/** An entry of the menu that saves nothing by itself. */
export interface MenuStep {
  readonly label: string;
  readonly onSelect: () => void;
}

export interface SaveMenuWords {
  /** On the button. */
  readonly save: string;
  /** On the button while a file is made. */
  readonly busy: string;
  readonly failed: string;
  readonly stop: string;
  readonly stopped: string;
  /** `times`: how often a file of this name was saved, so that a second save reads differently. */
  readonly saved: (name: string, times: number) => string;
}

export interface SaveMenuProps {
  readonly kinds: readonly FileKind[];
  /** Name of the file without its ending, asked for when it is saved. */
  readonly name: () => string;
  readonly words: SaveMenuWords;
  readonly more?: MenuStep;
}

type State =
  | { readonly kind: "idle" | "busy" | "failed" | "stopped" }
  | { readonly kind: "saved"; readonly name: string; readonly ending: string; readonly times: number };

/**
 * Saves what is in view in one of several formats, and says how it ended. What takes too long can be stopped; a page that is
 * left or drawn again meanwhile stops nothing.
 */
export function SaveMenu({ kinds, name, words, more }: SaveMenuProps): ReactNode {
  const [state, setState] = useState<State>({ kind: "idle" });
  /** The file that is being made; what else arrives came from a job that was stopped. */
  const current = useRef<symbol | null>(null);
  const saves = useRef(new Map<string, number>());
  const stop = (): void => {
    current.current = null;
    setState({ kind: "stopped" });
  };
  const save = async ({ make, ending }: FileKind): Promise<void> => {
    const job = Symbol(ending);
    current.current = job;
    setState({ kind: "busy" });
    const end = await makeAndSave(
      make,
      () => `${name()}.${ending}`,
      () => current.current === job,
    );
    if (current.current !== job) return;
    current.current = null;
    if (end === null) return setState({ kind: "failed" });
    const times = (saves.current.get(end) ?? 0) + 1;
    saves.current.set(end, times);
    setState({ kind: "saved", name: end, ending, times });
  };
  const busy = state.kind === "busy";
  // What was saved before the choices changed is no longer what the page shows.
  const isPast = state.kind === "saved" && state.name !== `${name()}.${state.ending}`;
  return (
    // One box: what opens the menu puts elements beside its button, which must not become neighbours in the page.
    <div className={styles.box}>
      <span role="status" className={state.kind === "failed" ? styles.failed : styles.said}>
        {isPast ? "" : wordsOf(state, words)}
      </span>
      <Menu trigger={<Button icon={<DownloadIcon />}>{busy ? words.busy : words.save}</Button>}>
        {busy ? <MenuItem onSelect={stop}>{words.stop}</MenuItem> : null}
        {busy || !more ? null : <MenuItem onSelect={more.onSelect}>{more.label}</MenuItem>}
        {busy
          ? null
          : kinds.map((kind) => (
              <MenuItem key={kind.ending} onSelect={() => void save(kind)}>
                {kind.label}
              </MenuItem>
            ))}
      </Menu>
    </div>
  );
}

/** Name of the saved file; null where it could not be made. Nothing is saved that is no longer wanted. */
async function makeAndSave(
  make: () => Promise<Blob>,
  nameOf: () => string,
  isWanted: () => boolean,
): Promise<string | null> {
  try {
    const file = await make();
    const name = nameOf();
    if (isWanted()) saveFile(file, name);
    return name;
  } catch {
    return null;
  }
}

function wordsOf(state: State, words: SaveMenuWords): string {
  switch (state.kind) {
    case "failed":
      return words.failed;
    case "stopped":
      return words.stopped;
    case "saved":
      return words.saved(state.name, state.times);
    case "idle":
    case "busy":
      return "";
  }
}
