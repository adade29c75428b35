import type { ReadOptions, SourceFile } from "../../../exchange/base/formats";
import type { Plan } from "../../../exchange/plan/choices";
import type { Ask, ReadFile } from "../../../exchange/read-file";
import type { PlanIncoming } from "../../../exchange/worker/client";

/** What reads and plans; tests bring their own. */
export interface Tools {
  readonly read: (file: File | SourceFile, ask: Ask, options: ReadOptions) => Promise<ReadFile>;
  readonly plan: (ask: PlanIncoming, options: ReadOptions) => Promise<Plan>;
}
