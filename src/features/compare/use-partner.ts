import { useEffect, useMemo, useState } from "react";
import { buildEvidence, type Evidence, type Reading } from "../../domain/evidence";
import { type Loaded, loadDataset } from "../../store/datasets/load";
import { sourceOfKey } from "../../store/source";

/** The second dataset of the comparison. */
export type Partner =
  | { readonly kind: "ready"; readonly key: string; readonly from: string | null; readonly evidence: Evidence }
  | { readonly kind: "loading" }
  /** It is not here any more, has faults, or does not come. */
  | { readonly kind: "failed"; readonly name: string };

/** The dataset that the link names beside the open one; null where it names none. */
export function usePartner(key: string | null, reading: Reading): Partner | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    loadDataset(sourceOfKey(key))
      .then((loaded) => {
        if (isWanted) setAnswer({ key, loaded });
      })
      // It tells of every failure in its answer.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [key]);
  return useMemo((): Partner | null => {
    if (key === null) return null;
    if (answer?.key !== key) return { kind: "loading" };
    const { loaded } = answer;
    return loaded.kind === "ready"
      ? { kind: "ready", key, from: loaded.from, evidence: buildEvidence(loaded.dataset, reading) }
      : { kind: "failed", name: loaded.name };
  }, [key, answer, reading]);
}
