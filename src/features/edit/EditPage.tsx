import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { newOpenPoints, openPointsOf } from "../../domain/open-points";
import { DatasetFaults } from "../../evidence-ui/datasets/DatasetFaults";
import { useCollection } from "../../store/collections/context";
import { Button, CloseIcon, IconButton, RedoIcon, UndoIcon, VisuallyHidden } from "../../ui";
import { NewCollection } from "./begin/NewCollection";
import styles from "./EditPage.module.css";
import { FindingsView } from "./FindingsView";
import { ChangeList } from "./lists/ChangeList";
import { ToDoList } from "./lists/ToDoList";
import { NodeDialog } from "./nodes/NodeDialog";
import { type EditView, useEditQuery } from "./state/query";
import { type Editing, useEditing } from "./state/use-editing";
import { useRowDrafts } from "./state/use-row-drafts";

export interface EditPageProps {
  /** The graph of the collection, where there is room for it; null: a link leads to it. */
  readonly graph: ReactNode;
}

/** Where a collection is written: papers, their experiments, and findings as rows; what is still to do; and every change. */
export default function EditPage({ graph }: EditPageProps): ReactNode {
  const { t } = useTranslation("edit");
  const editing = useEditing();
  const drafts = useRowDrafts();
  const [query, ask] = useEditQuery();
  const { dataset, base, isShipped, changes } = useCollection();
  const points = useMemo(
    () => (isShipped ? newOpenPoints(dataset, base) : openPointsOf(dataset)),
    [dataset, base, isShipped],
  );
  const [isReverting, setReverting] = useState(false);
  useUndoKeys(editing);
  const counts: Readonly<Record<EditView, number | null>> = {
    findings: null,
    "to-do": points.length,
    changes: changes.length,
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t("title")}</h2>
        <div className={styles.views} role="toolbar" aria-label={t("view.label")}>
          {(["findings", "to-do", "changes"] as const).map((view) => (
            <button
              key={view}
              type="button"
              className={styles.view}
              aria-pressed={query.view === view}
              onClick={() => ask({ ...query, view, node: null })}
            >
              {t(`view.${view}`)}
              {counts[view] === null ? null : <span className={styles.count}>{counts[view]}</span>}
            </button>
          ))}
        </div>
        {isShipped ? <p className={styles.note}>{t("shipped")}</p> : null}
        <div className={styles.steps}>
          <NewCollection />
          <IconButton
            label={t("undo")}
            shortcut="Ctrl+Z"
            icon={<UndoIcon />}
            disabled={!editing.canUndo}
            onClick={editing.undo}
          />
          <IconButton
            label={t("redo")}
            shortcut="Ctrl+Shift+Z"
            icon={<RedoIcon />}
            disabled={!editing.canRedo}
            onClick={editing.redo}
          />
        </div>
      </header>
      <Refused editing={editing} />
      {isReverting ? (
        <p role="alert" className={styles.refused}>
          {t("changes.later")}{" "}
          <Button size="small" onClick={() => setReverting(false)}>
            {t("close")}
          </Button>
        </p>
      ) : null}
      {query.view === "findings" ? (
        <FindingsView query={query} ask={ask} editing={editing} drafts={drafts} graph={graph} />
      ) : null}
      {query.view === "to-do" ? <ToDoList points={points} onGo={ask} /> : null}
      {query.view === "changes" ? <ChangeList onRefused={() => setReverting(true)} /> : null}
      {query.node === null ? null : (
        <NodeDialog node={query.node} editing={editing} onClose={() => ask({ ...query, node: null })} />
      )}
      <VisuallyHidden>
        <span role="status">{editing.said}</span>
      </VisuallyHidden>
    </div>
  );
}

/** Why the last change was not taken over. What was typed is still there. */
function Refused({ editing }: { readonly editing: Editing }): ReactNode {
  const { t } = useTranslation("edit");
  const { refusal, dismiss } = editing;
  if (!refusal) return null;
  return (
    <div role="alert" className={styles.refused}>
      <p>{refusal.text}</p>
      {refusal.issues.length > 0 ? <DatasetFaults issues={refusal.issues} /> : null}
      <IconButton size="small" label={t("close")} icon={<CloseIcon />} onClick={dismiss} />
    </div>
  );
}

/** Undo and redo by keys on this page are those of the collection; in a field they are the field's own. */
function useUndoKeys({ undo, redo }: Pick<Editing, "undo" | "redo">): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !(target instanceof Element)) return;
    if (target.closest("input, textarea, [role='dialog'], [role='menu']")) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    event.stopPropagation();
    (key === "y" || event.shiftKey ? redo : undo)();
  });
  useEffect(() => {
    // Before the keys of the picture.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
