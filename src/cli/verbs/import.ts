import type { CompiledDataset } from "../../domain/records";
import type { Notice } from "../../exchange/base/notices";
import type { Plan } from "../../exchange/plan/choices";
import { refusedTooMany } from "../../exchange/too-many";
import { flagValue } from "../calls/call";
import { type Call, type ExitCode, Misuse, type Terminal, type Verb } from "../calls/verb";
import { readMap } from "../exchange/map-file";
import { formatName, lossLine, noticeLine } from "../exchange/notice-lines";
import { languageOf, plannedOf, reachOfCall } from "../exchange/planned";
import { readingFlags, readSource } from "../exchange/read-source";
import { saverFor, writeAs } from "../exchange/write-as";
import { formatIssue, worded } from "../sources/fault-words";
import { readDatasetAt } from "../sources/read-dataset";

export const importVerb: Verb = {
  usage:
    "import <file> [--into <folder or file> [--only touching|connecting]] [--map <map.yaml>] [--dry-run | -o <file>]",
  about:
    "brings a table, a network or references of any format in: says what comes of it, and writes the collection that it makes",
  flags: {
    ...readingFlags,
    into: "value",
    only: "value",
    map: "value",
    "dry-run": "switch",
    out: "value",
    as: "value",
    language: "value",
  },
  run: async (call, terminal) => {
    const [path, ...more] = call.words;
    if (path === undefined || more.length > 0) throw new Misuse("import reads one file.");
    const isDry = call.flags["dry-run"] === true;
    const output = isDry ? null : saverFor(call);
    const map = readMap(flagValue(call, "map"));
    const target = targetOf(flagValue(call, "into"));
    const { format, result } = refusedTooMany(await readSource(path, call));
    if (!result.ok) return refusal(path, result.notices, result.issues ?? [], call, terminal);
    if (target !== null && result.incoming.kind === "dataset") {
      throw new Misuse(
        `${path} is a collection of its own: merge puts two together. --into takes tables, networks and references.`,
      );
    }
    const plan = plannedOf(path, result.incoming, target, {
      map,
      language: languageOf(call),
      reach: reachOfCall(call),
    });
    const notices = [...result.notices, ...plan.notices];
    if (plan.result === null) return refusal(path, notices, plan.issues, call, terminal);
    const losses = output === null ? [] : await writeAs(output, plan.result, languageOf(call));
    if (call.flags.json === true) {
      const { counts, matches } = plan;
      terminal.log(
        JSON.stringify(
          { ok: true, format, counts, matches, notices, losses, ...(output && { written: output.file }) },
          null,
          2,
        ),
      );
      return 0;
    }
    for (const notice of notices) terminal.error(noticeLine(notice));
    terminal.log(`${path}: ${format === null ? "" : `${formatName(format)}. `}${countsLine(plan)}`);
    for (const line of matchLines(plan)) terminal.log(line);
    for (const loss of losses) terminal.log(lossLine(loss));
    terminal.log(output === null ? "Nothing was written." : `Written to ${output.file}.`);
    return 0;
  },
};

function targetOf(path: string | undefined): CompiledDataset | null {
  if (path === undefined) return null;
  const read = readDatasetAt(path);
  if (read === null) throw new Misuse(`There is no file or folder "${path}".`);
  if (!read.ok) throw new Misuse(`${path} has errors: validate lists them.`);
  return read.dataset;
}

function refusal(
  path: string,
  notices: readonly Notice[],
  issues: Plan["issues"],
  call: Call,
  terminal: Terminal,
): ExitCode {
  if (call.flags.json === true)
    terminal.log(JSON.stringify({ ok: false, notices, issues: issues.map(worded) }, null, 2));
  else {
    // Faults of a collection of our own are said in full, with record and field.
    for (const line of issues.length > 0 ? issues.map(formatIssue) : notices.map(noticeLine)) terminal.error(line);
    terminal.error(`${path} was not brought in.`);
  }
  return 1;
}

function countsLine({ counts }: Plan): string {
  const { rows, papers, papersKnown, findings, findingsKnown, arrows, nodes, nodesKnown, withoutDirection } = counts;
  const parts = [
    `${papers} new papers and ${papersKnown} that are there`,
    `${findings} new findings and ${findingsKnown} that are there`,
    `${arrows} arrows that count as no study`,
    `${nodes} new nodes and ${nodesKnown} that are there`,
    `${withoutDirection} without a direction`,
  ];
  return `${rows} rows: ${parts.join(", ")}.`;
}

/** Names that nobody knows, or that may mean several. */
function matchLines({ matches }: Plan): readonly string[] {
  return matches
    .filter(({ choice }) => choice !== "found")
    .map(({ name, others, suggested }) => {
      const like = [...suggested, ...others.map(({ id }) => id)];
      return `new node: ${name}${like.length > 0 ? ` (or ${like.join(", ")}?)` : ""}`;
    });
}
