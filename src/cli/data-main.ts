import { createInterface } from "node:readline/promises";
import { runData } from "./data";

/** One line from the terminal. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
process.exitCode = await runData(process.argv.slice(2), {
  log: console.log,
  error: console.error,
  ...(isTerminal && { ask }),
});
