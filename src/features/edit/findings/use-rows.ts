import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeLabel } from "../../../collection/change";
import type { Arm, CompiledDataset, Finding, Study } from "../../../domain/records";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import type { CellEdit, GridRow } from "../../../ui/grid/types";
import { type Cells, cellsOf, columnIds, isColumn } from "../model/columns";
import {
  armOf,
  type DraftRow,
  type Drafts,
  type EditedRows,
  editRows,
  nextFindingId,
  withoutFinding,
  withoutMade,
} from "../model/edit-rows";
import { keptOrder } from "../model/row-order";
import type { CellProblem } from "../model/write-cell";
import type { Editing } from "../state/use-editing";
import type { RowDrafts } from "../state/use-row-drafts";
import { useCellWords } from "../words/use-cell-words";
import { useLibrary } from "../words/use-library";

export interface Rows {
  readonly rows: readonly GridRow[];
  readonly write: (edits: readonly CellEdit[]) => void;
  /** A cell while it is typed; null: no longer. */
  readonly typing: (row: string, column: string, text: string | null) => void;
  readonly remove: (row: string) => void;
}

const pending = (row: DraftRow | undefined, edits: readonly CellEdit[]): DraftRow => ({
  ...row,
  ...Object.fromEntries(edits.map(({ column, text, picked }) => [column, { text, picked, problem: null }])),
});

/** Ids of the rows of an experiment, in an order in which none moves under the one who writes in it. */
function useRowIds(arm: Arm, findings: readonly Finding[], drafts: Drafts): readonly string[] {
  const [shown, setShown] = useState<readonly string[]>([]);
  const natural = useMemo(() => {
    const known = findings.map(({ id }) => id);
    return [...known, ...Object.keys(drafts).filter((id) => armOf(id) === arm.id && !known.includes(id))];
  }, [arm.id, findings, drafts]);
  const next = keptOrder(shown, natural);
  if (next.join("\n") === shown.join("\n")) return shown;
  setShown(next);
  return next;
}

/** Findings with what was typed over them, the rows that are not findings yet, and an empty one. */
function useShownRows(arm: Arm, findings: readonly Finding[], drafts: Drafts): readonly GridRow[] {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const words = useCellWords();
  const ids = useRowIds(arm, findings, drafts);
  return useMemo((): readonly GridRow[] => {
    const wording = (problem: CellProblem | null) =>
      problem && t(`problem.${problem.code}`, "found" in problem ? { found: problem.found } : {});
    const rowOf = (id: string, finding: Finding | null): GridRow => {
      const draft = drafts[id] ?? {};
      const marked = columnIds.flatMap((column) => {
        const problem = wording(draft[column]?.problem ?? null);
        return problem ? [[column, problem] as const] : [];
      });
      const typed = columnIds.flatMap((column) => {
        const cell = draft[column];
        return cell ? [[column, cell.text] as const] : [];
      });
      const start = finding ? cellsOf(finding, words) : { subject: words.nameOf(arm.subject) };
      const cells: Cells = { ...start, ...Object.fromEntries(typed) };
      const lacks = finding === null && !cells.object ? { object: t("problem.object") } : {};
      return { id, cells, problems: { ...lacks, ...Object.fromEntries(marked) } };
    };
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    const next = nextFindingId(dataset, arm.id, ids);
    return [
      ...ids.map((id) => rowOf(id, byId.get(id) ?? null)),
      { id: next, cells: { subject: words.nameOf(arm.subject) }, isNew: true },
    ];
  }, [ids, findings, drafts, dataset, arm, words, t]);
}

/** The findings of an experiment as rows, the rows that are not findings yet, and an empty one at the end. */
export function useRows(study: Study, arm: Arm, drafts: RowDrafts, { edit, say }: Editing): Rows {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const words = useCellWords();
  const library = useLibrary();
  const findings = useMemo(() => dataset.findings.filter((each) => each.arm === arm.id), [dataset, arm.id]);

  const rows = useShownRows(arm, findings, drafts.all);

  const write = useCallback(
    (given: readonly CellEdit[]): void => {
      const edits = withIds(given, dataset, arm, rows);
      const ids = [...new Set(edits.map(({ row }) => row))];
      const before = drafts.now();
      const rowOf = (id: string) => edits.filter(({ row }) => row === id);
      const shown: Drafts = Object.fromEntries(ids.map((id) => [id, pending(before[id], rowOf(id))]));
      // Shown at once; what becomes of it is known when the checks have run.
      drafts.set({ ...before, ...shown });
      let result: EditedRows | null = null;
      const change = (now: CompiledDataset): CompiledDataset => {
        result = editRows(now, { study, arm }, edits, before, words, { language: words.language, library });
        return result.dataset;
      };
      const label: ChangeLabel =
        edits.length > 1
          ? { code: "cells", values: { count: ids.length, paper: paperName(study) } }
          : { code: findings.some(({ id }) => id === ids[0]) ? "cell" : "row", values: { paper: paperName(study) } };
      edit(label, change)
        .then((isDone) => {
          if (!isDone || result === null) return;
          drafts.set(withoutMade(drafts.now(), shown, result.drafts));
          const text = saidOf(result, t);
          if (text !== "") say(text);
        })
        .catch(() => undefined);
    },
    [rows, dataset, study, arm, drafts, words, library, findings, edit, say, t],
  );

  const remove = useCallback(
    (row: string): void => {
      const { [row]: _, ...others } = drafts.now();
      drafts.set(others);
      if (!findings.some(({ id }) => id === row)) return;
      edit({ code: "removed-row", values: { paper: paperName(study) } }, (now) => withoutFinding(now, row))
        .then((isDone) => {
          if (isDone) say(t("said.removed"));
        })
        .catch(() => undefined);
    },
    [drafts, findings, study, edit, say, t],
  );
  const typing = useCallback(
    (row: string, column: string, text: string | null): void => {
      if (isColumn(column)) drafts.typing(row, column, text);
    },
    [drafts],
  );
  return { rows, write, typing, remove };
}

/** The same edits with ids for rows after the last one. */
function withIds(
  given: readonly CellEdit[],
  dataset: CompiledDataset,
  arm: Arm,
  rows: readonly GridRow[],
): readonly CellEdit[] {
  const taken = rows.map(({ id }) => id);
  const extra = new Map<string, string>();
  for (const { row } of given) {
    if (!row.startsWith("+") || extra.has(row)) continue;
    const id = nextFindingId(dataset, arm.id, taken);
    taken.push(id);
    extra.set(row, id);
  }
  return given.map((each) => ({ ...each, row: extra.get(each.row) ?? each.row }));
}

/** What changes call a paper, whatever the language of the one who reads the list. */
export function paperName({ firstAuthor, citation }: Pick<Study, "firstAuthor" | "citation">): string {
  return citation.issued === undefined ? firstAuthor : `${firstAuthor} ${citation.issued}`;
}

function saidOf({ made, nodes, drafts }: EditedRows, t: ReturnType<typeof useTranslation>["t"]): string {
  const problems = Object.values(drafts).flatMap((row) => Object.values(row).filter((cell) => cell?.problem)).length;
  return [
    ...(made.length > 0 ? [t("said.made", { count: made.length })] : []),
    ...(nodes.length > 0 ? [t("said.nodes", { count: nodes.length })] : []),
    ...(problems > 0 ? [t("said.problems", { count: problems })] : []),
  ].join(" ");
}
