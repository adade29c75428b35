/** Where a command writes to, and how it asks. */
export interface Terminal {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
  /** Asks on the terminal; absent where nobody can answer, as in a script. */
  readonly ask?: (question: string) => Promise<string>;
}

/** 0 well; 1 the dataset has errors, or two differ, or a check found something to change; 2 the call was not understood. */
export type ExitCode = 0 | 1 | 2;

/** What was given behind the verb: words, and flags by name without their dashes. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
}

/** One thing that the data command does. */
export interface Verb {
  /** What stands behind `npm run data --`. */
  readonly usage: string;
  readonly about: string;
  /** Flags that it knows; "value" where a value belongs to it. `--json` and `--help` are known to all. */
  readonly flags?: Readonly<Record<string, "value" | "switch">>;
  /** Throws `Misuse` where the call makes no sense. */
  readonly run: (call: Call, terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

/** A call that makes no sense. The message says what was expected. */
export class Misuse extends Error {}
