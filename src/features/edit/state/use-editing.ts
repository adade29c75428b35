import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeLabel } from "../../../collection/change";
import type { DatasetIssue } from "../../../dataset/drafts/issue";
import type { CompiledDataset } from "../../../domain/records";
import { useCollection } from "../../../store/collections/context";
import { useChangeWords } from "../words/use-change-words";

/** Why the last change was not taken over. */
export interface Refusal {
  readonly text: string;
  readonly issues: readonly DatasetIssue[];
}

/** Changes of the open collection, and what is said of them. */
export interface Editing {
  /** Whether it was taken over. What was not is said in `refusal`. */
  readonly edit: (label: ChangeLabel, change: (dataset: CompiledDataset) => CompiledDataset) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly refusal: Refusal | null;
  readonly dismiss: () => void;
  /** For screen readers: what was just done. */
  readonly said: string;
  readonly say: (text: string) => void;
}

export function useEditing(): Editing {
  const { t } = useTranslation("edit");
  const { change, undo, redo, changes, undone } = useCollection();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState("");
  const round = useRef(0);
  // The same words twice are said twice.
  const say = useCallback((text: string) => {
    round.current += 1;
    setSaid(round.current % 2 === 0 ? text : `${text}\u200B`);
  }, []);
  const edit: Editing["edit"] = useCallback(
    async (label, make) => {
      const outcome = await change(label, make);
      if (outcome.ok) setRefusal(null);
      else if (outcome.why === "issues") setRefusal({ text: t("refused.issues"), issues: outcome.issues });
      else setRefusal({ text: t("refused.elsewhere"), issues: [] });
      return outcome.ok;
    },
    [change, t],
  );
  const words = useChangeWords();
  const step = useCallback(
    (go: typeof undo, key: "undone" | "redone") => {
      go()
        .then((outcome) => {
          setRefusal(null);
          if (outcome.ok && outcome.change) say(t(`said.${key}`, { change: words(outcome.change.label) }));
        })
        .catch(() => undefined);
    },
    [say, t, words],
  );
  return useMemo(
    () => ({
      edit,
      undo: () => step(undo, "undone"),
      redo: () => step(redo, "redone"),
      canUndo: changes.length > 0,
      canRedo: undone.length > 0,
      refusal,
      dismiss: () => setRefusal(null),
      said,
      say,
    }),
    [edit, step, undo, redo, changes.length, undone.length, refusal, said, say],
  );
}
