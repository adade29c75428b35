import { useEffect, useState } from "react";
import type { CompiledDataset } from "../../../domain/records";
import { inAnyLanguage } from "../../../domain/records/base/languages";
import { edgesAround, edgesBetween, matched, type Node } from "../../../evidence-base/asking/questions";
import type { BaseEdge, BaseEntity } from "../../../evidence-base/model/contract";
import type { BaseFault } from "../../../evidence-base/model/fault";
import type { OpenedBase } from "../../../evidence-base/open";
import type { BaseQuestion } from "../../../store/datasets/transfer";
import { asFault } from "../opening/opened";

export interface Found {
  readonly kind: "found";
  readonly edges: readonly BaseEdge[];
  /** Entities of the base by id of the node that each is. */
  readonly nodes: ReadonlyMap<string, BaseEntity>;
  /** Key of the entity that was asked about; null where the base does not have it, or the question names none. */
  readonly around: string | null;
}

export type Answer =
  | { readonly kind: "asking"; readonly done: number; readonly of: number }
  | Found
  | { readonly kind: "fault"; readonly fault: BaseFault };

/** What a base says of a question; asked again when one of the two changes, ended when the dialog closes. */
export function useAnswer({ base, place }: OpenedBase, question: BaseQuestion, dataset: CompiledDataset): Answer {
  const [answer, setAnswer] = useState<Answer>({ kind: "asking", done: 0, of: 0 });
  useEffect(() => {
    const job = new AbortController();
    const show = (next: Answer): void => {
      if (!job.signal.aborted) setAnswer(next);
    };
    const ask = async (): Promise<Found> => {
      show({ kind: "asking", done: 0, of: 0 });
      const nodes = await matched(base, dataset.entities.map(asNode));
      if (question.kind === "around") {
        const around = nodes.get(question.entity)?.key ?? null;
        return { kind: "found", edges: around === null ? [] : await edgesAround(base, around), nodes, around };
      }
      const keys = [...nodes.values()].map(({ key }) => key);
      const progress = (done: number, of: number) => show({ kind: "asking", done, of });
      return {
        kind: "found",
        edges: await edgesBetween(base, keys, { signal: job.signal, progress }),
        nodes,
        around: null,
      };
    };
    ask().then(show, (error: unknown) => show({ kind: "fault", fault: asFault(error, place) }));
    return () => job.abort();
  }, [base, place, question, dataset]);
  return answer;
}

function asNode({ id, name, label, synonyms, xrefs }: CompiledDataset["entities"][number]): Node {
  return { id, names: [...inAnyLanguage(name), ...inAnyLanguage(label), ...synonyms], xrefs };
}
