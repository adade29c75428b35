/** Why the browser keeps nothing: it refuses (a private window, a setting), its room is full, or something else. */
export type KeepingProblem = "blocked" | "full" | "failed";

/** Where the changes of a collection are. */
export interface KeptState {
  readonly kept: "nothing to keep" | "writing" | "in this browser" | "for this visit";
  readonly problem: KeepingProblem | null;
  /** Whether the collection was ever saved as a file. */
  readonly hasFile: boolean;
  /** Changes that are not in the file. */
  readonly notInFile: number;
}
