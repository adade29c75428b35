import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { nearestId } from "../../dataset/drafts/nearest";
import { type Call, Misuse, type Verb } from "./verb";

const common = { json: "switch", help: "switch" } as const;

/** What was given behind a verb, read by its flags. Throws `Misuse` with the nearest flag where one is unknown. */
export function callOf(verb: Verb, given: readonly string[]): Call {
  const known: Readonly<Record<string, "value" | "switch">> = { ...common, ...verb.flags };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, takes]) => [
      name,
      { type: takes === "value" ? ("string" as const) : ("boolean" as const), ...(name === "out" && { short: "o" }) },
    ]),
  );
  const { positionals, tokens } = parseArgs({
    args: [...given],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const takes = known[token.name];
    if (takes === undefined) throw new Misuse(unknownFlag(token.rawName, Object.keys(known)));
    if (takes === "value" && (token.value === undefined || token.value === ""))
      throw new Misuse(`${token.rawName} needs a value behind it.`);
    if (takes === "switch" && token.value !== undefined) throw new Misuse(`${token.rawName} takes no value.`);
    flags[token.name] = token.value ?? true;
  }
  return { words: positionals, flags };
}

function unknownFlag(given: string, known: readonly string[]): string {
  const near = nearestId(given.replace(/^-+/, ""), known);
  return `There is no flag ${given} here${near === null ? "" : ` (did you mean --${near}?)`}.`;
}

/** The value of a flag; absent where it was not given. */
export function flagValue({ flags }: Call, name: string): string | undefined {
  const value = flags[name];
  return value === true ? undefined : value;
}

/** The one folder that a call names. */
export function folderOf({ words }: Call): string {
  const [folder, ...more] = words;
  if (folder === undefined) throw new Misuse("No folder given.");
  if (more.length > 0) throw new Misuse(`One folder at a time; "${more.join(" ")}" is too much.`);
  if (!existsSync(folder)) throw new Misuse(`There is no folder "${folder}".`);
  if (!statSync(folder).isDirectory()) throw new Misuse(`"${folder}" is a file, not a dataset's folder.`);
  return folder;
}
