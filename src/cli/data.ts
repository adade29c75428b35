import { nearestId } from "../dataset/drafts/nearest";
import { callOf } from "./calls/call";
import { type ExitCode, Misuse, type Terminal, type Verb } from "./calls/verb";
import { add } from "./verbs/add";
import { base } from "./verbs/base";
import { build } from "./verbs/build";
import { convert } from "./verbs/convert";
import { diff } from "./verbs/diff";
import { entity } from "./verbs/entity";
import { exportVerb } from "./verbs/export";
import { format } from "./verbs/format";
import { importVerb } from "./verbs/import";
import { init } from "./verbs/init";
import { merge } from "./verbs/merge";
import { preview } from "./verbs/preview";
import { prune } from "./verbs/prune";
import { figure } from "./verbs/reading/figure";
import { query } from "./verbs/reading/query";
import { stats } from "./verbs/reading/stats";
import { upgrade } from "./verbs/upgrade";
import { validate } from "./verbs/validate";

/** Everything that `npm run data` does. One more is a row. */
export const verbs: Readonly<Record<string, Verb>> = {
  init,
  add,
  validate,
  preview,
  build,
  base,
  fmt: format,
  prune,
  upgrade,
  diff,
  merge,
  entity,
  import: importVerb,
  export: exportVerb,
  convert,
  query,
  figure,
  stats,
};

const usage = `Usage:
${usageOf(Object.values(verbs))}

Every verb takes --json: the result as one JSON document on standard output, for other programs.
Exit code 0: all is well, warnings or not. 1: the dataset has errors, each listed with file, record and field; the two of diff differ; or
--check found something. 2: the command was not understood, or diff could not read one of the two.`;

function usageOf(list: readonly Verb[]): string {
  return list.map((verb) => `  npm run data -- ${verb.usage}\n      ${verb.about}`).join("\n");
}

/** Runs the data command: a verb and what belongs to it. */
export async function runData(given: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = given;
  if (name === undefined || name === "help" || name === "--help") {
    if (name === undefined) terminal.error(usage);
    else terminal.log(usage);
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) return misused(unknownVerb(name), usage, rest, terminal);
  try {
    const call = callOf(verb, rest);
    if (call.flags.help !== true) return await verb.run(call, terminal);
    terminal.log(usageOf([verb]));
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return misused(error.message, `Usage:\n${usageOf([verb])}`, rest, terminal);
  }
}

/** Says what is wrong with a call: with the usage for a person, as JSON for a program that asked for it. */
function misused(message: string, help: string, given: readonly string[], terminal: Terminal): ExitCode {
  if (given.includes("--json")) terminal.log(JSON.stringify({ ok: false, misuse: message }, null, 2));
  else terminal.error(`${message}\n\n${help}`);
  return 2;
}

function unknownVerb(name: string): string {
  const near = nearestId(name, Object.keys(verbs));
  const hint = near === null ? "" : ` (did you mean "${near}"?)`;
  return `"${name}" is not a data command${hint}. There are: ${Object.keys(verbs).join(", ")}.`;
}
