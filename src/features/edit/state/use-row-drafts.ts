import { useCallback, useMemo, useRef, useState } from "react";
import { useCollection } from "../../../store/collections/context";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import type { ColumnId } from "../model/columns";
import type { Drafts } from "../model/edit-rows";
import { keepRow, recallRows } from "./kept-rows";

/** What was typed and is not in the collection yet; all experiments together. Kept beyond the page. */
export interface RowDrafts {
  readonly now: () => Drafts;
  readonly all: Drafts;
  readonly set: (next: Drafts) => void;
  /** A cell as it is being typed, for a page that may go away at any time; null: it is written, or left as it was. */
  readonly typing: (row: string, column: ColumnId, text: string | null) => void;
  /** Rows that were there when the page came and are not whole yet. */
  readonly restored: readonly string[];
  /** Forgets rows. */
  readonly discard: (rows: readonly string[]) => void;
}

export function useRowDrafts(): RowDrafts {
  const { key } = useCollection();
  const dataset = useApp(selectDataset);
  const [all, setAll] = useState<Drafts>(() => recallRows(key, dataset));
  const [first] = useState(() => Object.keys(all));
  const latest = useRef(all);
  const known = useRef(dataset);
  known.current = dataset;
  const isNew = useCallback((row: string) => known.current.findings.every(({ id }) => id !== row), []);
  const set = useCallback(
    (next: Drafts) => {
      const before = latest.current;
      const changed = [...new Set([...Object.keys(before), ...Object.keys(next)])].filter(
        (id) => before[id] !== next[id],
      );
      for (const id of changed) keepRow(key, id, next[id], isNew(id));
      latest.current = next;
      setAll(next);
    },
    [key, isNew],
  );
  const now = useCallback(() => latest.current, []);
  const typing = useCallback(
    (row: string, column: ColumnId, text: string | null) => {
      const cells = latest.current[row];
      const cell = { text: text ?? "", picked: null, problem: { code: "unfinished" } } as const;
      keepRow(key, row, text === null ? cells : { ...cells, [column]: cell }, isNew(row));
    },
    [key, isNew],
  );
  const discard = useCallback(
    (rows: readonly string[]) =>
      set(Object.fromEntries(Object.entries(latest.current).filter(([id]) => !rows.includes(id)))),
    [set],
  );
  const restored = useMemo(() => first.filter((id) => all[id] !== undefined), [first, all]);
  return useMemo(() => ({ now, all, set, typing, restored, discard }), [now, all, set, typing, restored, discard]);
}
