import type { ExitCode } from "../../src/cli/calls/verb";
import { runData } from "../../src/cli/data";

export interface Ran {
  readonly code: ExitCode;
  readonly told: string;
}

/** Runs `npm run data -- …` in this process, with what it says. */
export function run(...args: readonly string[]): Promise<Ran> {
  return runWithAnswers([], ...args);
}

/** The same on a terminal that answers each question with the next of `answers`; with none, nobody can answer. */
export async function runWithAnswers(answers: readonly string[], ...args: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const left = [...answers];
  const ask = async (question: string) => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to ${question}`);
    lines.push(question);
    return answer;
  };
  const code = await runData(args, {
    log: (text) => lines.push(text),
    error: (text) => lines.push(text),
    ...(answers.length > 0 && { ask }),
  });
  return { code, told: lines.join("\n") };
}
