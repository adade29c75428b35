import { useEffect, useRef, useState } from "react";
import type { Change } from "../../../collection/change";
import type { CompiledDataset } from "../../../domain/records";
import { asNetworks } from "../../../evidence-base/asking/as-networks";
import { rowsOf } from "../../../evidence-base/asking/questions";
import type { BaseEdge, BaseEntity } from "../../../evidence-base/model/contract";
import { BaseFault } from "../../../evidence-base/model/fault";
import type { OpenedBase } from "../../../evidence-base/open";
import type { NodeChoice } from "../../../exchange/plan/choices";
import { type PlanIncoming, planIncoming } from "../../../exchange/worker/client";
import { useCollection } from "../../../store/collections/context";
import { useAppStore } from "../../../store/context";
import type { DatasetIssue } from "../../../store/datasets/open-file";
import type { BaseQuestion } from "../../../store/datasets/transfer";

/** How adding goes; null while nothing was tried. */
export type Adding =
  | { readonly kind: "reading"; readonly done: number; readonly of: number }
  | { readonly kind: "busy" | "known" | "elsewhere" | "failed" }
  | { readonly kind: "issues"; readonly issues: readonly DatasetIssue[] }
  | { readonly kind: "fault"; readonly fault: BaseFault };

/** What is known of the collection's nodes. */
interface Known {
  /** Entities of the base by id of the node that each is. */
  readonly nodes: ReadonlyMap<string, BaseEntity>;
  /** Key of the entity that was asked about; null where none was. */
  readonly around: string | null;
}

/** Entities of the base by the names that a plan asks for: what was found to be a node of the collection is that node. */
function nodeChoices(nodes: Known["nodes"]): Readonly<Record<string, NodeChoice>> {
  return Object.fromEntries([...nodes].map(([id, { name }]) => [name, { use: id }]));
}

/** Reads the evidence of edges and adds it as one change, which undo takes back. */
export function useAdd(
  { base, manifest }: OpenedBase,
  question: BaseQuestion,
  { nodes, around }: Known,
): { readonly adding: Adding | null; readonly add: (edges: readonly BaseEdge[]) => Promise<Change | null> } {
  const { dataset, change } = useCollection();
  const store = useAppStore();
  const [adding, setAdding] = useState<Adding | null>(null);
  const job = useRef(new AbortController());
  useEffect(() => {
    const own = new AbortController();
    job.current = own;
    return () => own.abort();
  }, []);
  const enter = async (edges: readonly BaseEdge[]): Promise<Change | Adding> => {
    const { signal } = job.current;
    const progress = (done: number, of: number) => setAdding({ kind: "reading", done, of });
    const rows = await rowsOf(base, edges, around, { signal, progress });
    const entities = await base.entities(rows.flatMap(({ source, target }) => [source, target]));
    setAdding({ kind: "busy" });
    let next: CompiledDataset = dataset;
    for (const incoming of asNetworks(rows, entities, manifest.sources)) {
      const ask: PlanIncoming = {
        incoming,
        target: next,
        title: manifest.title,
        choices: { language: store.getState().language, nodes: nodeChoices(nodes) },
      };
      const plan = await planIncoming(ask, { signal });
      if (plan.result === null) return { kind: "issues", issues: plan.issues };
      next = plan.result;
    }
    const label = { code: "brought-in-arrows", values: { count: edges.length, file: manifest.title } } as const;
    const outcome = await change(label, () => next);
    if (!outcome.ok)
      return outcome.why === "issues" ? { kind: "issues", issues: outcome.issues } : { kind: "elsewhere" };
    if (outcome.change === null) return { kind: "known" };
    // What was added between nodes is drawn at once; what touches one comes forward with it.
    const view = question.kind === "between" ? ({ background: "always" } as const) : {};
    store.getState().set({ page: "graph", query: {}, step: null, ...view });
    return outcome.change;
  };
  const add = async (edges: readonly BaseEdge[]): Promise<Change | null> => {
    const done = await enter(edges).catch(
      (error: unknown): Adding => (error instanceof BaseFault ? { kind: "fault", fault: error } : { kind: "failed" }),
    );
    if (job.current.signal.aborted) return null;
    if ("kind" in done) {
      setAdding(done);
      return null;
    }
    return done;
  };
  return { adding, add };
}
