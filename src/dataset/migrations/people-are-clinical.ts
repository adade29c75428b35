import { isRecord } from "../drafts/draft";
import type { Step } from "./step";

/** Since 2.0 an experiment on people is clinical; before, it was in vivo with the organism human. */
export const peopleAreClinical: Step = (document) => {
  const arm = (raw: unknown): unknown =>
    isRecord(raw) && raw.approach === "in vivo" && raw.organism === "human" ? { ...raw, approach: "clinical" } : raw;
  const study = (raw: unknown): unknown =>
    isRecord(raw) && Array.isArray(raw.arms) ? { ...raw, arms: raw.arms.map(arm) } : raw;
  return { ...document, studies: Array.isArray(document.studies) ? document.studies.map(study) : document.studies };
};
