import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeLabel } from "../../../collection/change";
import type { Arm, CompiledDataset, Finding, Study } from "../../../domain/records";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import type { CellEdit, GridRow } from "../../../ui/grid/types";
import { type Cells, cellsOf, columnIds, isColumn } from "../model/columns";
import {
  type DraftRow,
  type Drafts,
  type EditedRows,
  editRows,
  nextFindingId,
  withoutFinding,
} from "../model/edit-rows";
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

/** Findings with what was typed over them, the rows that are not findings yet, and an empty one. */
function useShownRows(arm: Arm, findings: readonly Finding[], drafts: Drafts): readonly GridRow[] {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const words = useCellWords();
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
    const known = new Set(findings.map(({ id }) => id));
    const open = Object.keys(drafts).filter((id) => id.startsWith(`${arm.id}-f`) && !known.has(id));
    const next = nextFindingId(dataset, arm.id, open);
    return [
      ...findings.map((finding) => rowOf(finding.id, finding)),
      ...open.map((id) => rowOf(id, null)),
      { id: next, cells: { subject: words.nameOf(arm.subject) }, isNew: true },
    ];
  }, [findings, drafts, dataset, arm, words, t]);
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
      const shown = ids.map(
        (id) =>
          [
            id,
            pending(
              before[id],
              edits.filter(({ row }) => row === id),
            ),
          ] as const,
      );
      // Shown at once; what becomes of it is known when the checks have run.
      drafts.set({ ...before, ...Object.fromEntries(shown) });
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
          // Other rows may have been typed in meanwhile.
          const others = Object.entries(drafts.now()).filter(([id]) => !ids.includes(id));
          const left = isDone && result ? result.drafts : Object.fromEntries(shown);
          const own = Object.entries(left).filter(([id]) => ids.includes(id));
          drafts.set(Object.fromEntries([...others, ...own]));
          const text = isDone && result ? saidOf(result, t) : "";
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
