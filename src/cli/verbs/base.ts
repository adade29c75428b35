import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { counted } from "../../evidence-base/files/base-files";
import type { BaseEdge, EvidenceBase } from "../../evidence-base/model/contract";
import { BaseFault } from "../../evidence-base/model/fault";
import { bytesOf, type Manifest, manifestFile, parseManifest } from "../../evidence-base/model/manifest";
import { openBase } from "../../evidence-base/open";
import { limited } from "../../exchange/base/limited";
import { type BuiltBase, buildBase } from "../base/build-base";
import { duckdbBase } from "../base/duckdb/duckdb-base";
import { startEngine } from "../base/duckdb/engine";
import { filesInFolder } from "../base/files-in-folder";
import { flagValue } from "../calls/call";
import { type Call, type ExitCode, Misuse, type Terminal, type Verb } from "../calls/verb";
import { noticeLine } from "../exchange/notice-lines";
import { readingFlags } from "../exchange/read-source";

export const base: Verb = {
  usage:
    "base build <files and folders> -o <folder> [--database <name>] [--version <text>] [--licence <text>] | base query <folder> --node <name or id> [--to <name or id>] [--duckdb]",
  about:
    "writes an evidence base of any number of rows, of which the app reads only the parts that it needs; or lists what one says of a node",
  flags: {
    ...readingFlags,
    out: "value",
    title: "value",
    database: "value",
    version: "value",
    licence: "value",
    url: "value",
    node: "value",
    to: "value",
    duckdb: "switch",
  },
  run: async (call, terminal) => {
    const [what, ...words] = call.words;
    try {
      if (what === "build") return await build(words, call, terminal);
      if (what === "query") return await query(words, call, terminal);
    } catch (error) {
      if (!(error instanceof BaseFault)) throw error;
      if (call.flags.json === true)
        terminal.log(JSON.stringify({ ok: false, code: error.code, ...error.details }, null, 2));
      else terminal.error(error.message);
      return 1;
    }
    throw new Misuse(`base ${what ?? ""}: expected build or query.`);
  },
};

async function build(paths: readonly string[], call: Call, terminal: Terminal): Promise<ExitCode> {
  const folder = flagValue(call, "out");
  if (folder === undefined || paths.length === 0)
    throw new Misuse("base build needs files or folders and -o <folder>.");
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, manifestFile)))
    throw new Misuse(
      `${folder} holds other files. Expected: a new folder, an empty one, or an evidence base to replace.`,
    );
  const name = flagValue(call, "database");
  const version = flagValue(call, "version");
  const licence = flagValue(call, "licence");
  const url = flagValue(call, "url");
  const stated = {
    ...(name && { name }),
    ...(version && { version }),
    ...(licence && { licence }),
    ...(url && { url }),
  };
  const title = flagValue(call, "title") ?? name ?? basename(resolve(folder));
  const built = await buildBase({ paths, folder, title, stated }, call);
  return reportBuilt(built, folder, call, terminal);
}

function reportBuilt(
  { manifest, notices, leftOut }: BuiltBase,
  folder: string,
  call: Call,
  terminal: Terminal,
): ExitCode {
  const said = new Map(
    [...new Set(notices.map(({ path }) => path))].map((path) => [
      path,
      limited(notices.flatMap((each) => (each.path === path ? each.notice : []))),
    ]),
  );
  if (call.flags.json === true) {
    const peakMemoryMB = Math.round(process.resourceUsage().maxRSS / 1024);
    terminal.log(
      JSON.stringify(
        { ok: manifest !== null, folder, manifest, notices: Object.fromEntries(said), leftOut, peakMemoryMB },
        null,
        2,
      ),
    );
    return manifest === null ? 1 : 0;
  }
  for (const [path, list] of said) for (const notice of list) terminal.error(`${path}: ${noticeLine(notice)}`);
  for (const line of leftOut) terminal.error(`left out: ${line}`);
  if (manifest === null) {
    terminal.error("There is no arrow in it: nothing was written.");
    return 1;
  }
  terminal.log(countsLine(manifest));
  for (const source of manifest.sources) terminal.log(sourceLine(source));
  terminal.log(`Written to ${folder}: ${(bytesOf(manifest) / 1e6).toFixed(1)} MB.`);
  return 0;
}

function countsLine({ title, counts }: Manifest): string {
  const { rows, edges, entities, increases, decreases, unsigned, noEffect, interacts } = counts;
  return `${title}: ${rows} rows of ${edges} edges between ${entities} entities (${increases} increase, ${decreases} decrease, ${noEffect} no effect, ${unsigned} without a sign, ${interacts} without a direction).`;
}

function sourceLine({ name, version, licence, rows }: Manifest["sources"][number]): string {
  return `${name}, version ${version ?? "not reported"}, licence ${licence ?? "not reported"}: ${rows} rows.`;
}

async function query(words: readonly string[], call: Call, terminal: Terminal): Promise<ExitCode> {
  const node = flagValue(call, "node");
  const [folder = ".", ...more] = words;
  if (node === undefined || more.length > 0)
    throw new Misuse("base query needs the folder of a base and --node <name or id>.");
  let bytes = 0;
  const files = counted(filesInFolder(folder), (read) => {
    bytes += read;
  });
  const opened = await openBase(files);
  const asked = { node, to: flagValue(call, "to") };
  if (call.flags.duckdb !== true) return answer(opened.base, asked, () => bytes, call, terminal);
  const engine = await startEngine();
  try {
    const manifest = parseManifest(await files.text(manifestFile));
    return await answer(duckdbBase(folder, manifest, engine), asked, () => null, call, terminal);
  } finally {
    engine.close();
  }
}

async function answer(
  base: EvidenceBase,
  { node, to }: { readonly node: string; readonly to: string | undefined },
  bytes: () => number | null,
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = await base.named([node]);
  const others = to === undefined ? null : await base.named([to]);
  if (found.length === 0) throw new Misuse(`--node ${node}: nothing in the base is called so.`);
  if (others?.length === 0) throw new Misuse(`--to ${to}: nothing in the base is called so.`);
  const ends = others && new Set(others.map(({ key }) => key));
  const all = (await Promise.all(found.map(({ key }) => base.edges(key)))).flat();
  const edges = all.filter(({ source, target }) => ends === null || ends.has(source) || ends.has(target));
  const rows = ends === null ? [] : (await Promise.all(edges.map((edge) => base.evidence(edge)))).flat();
  if (call.flags.json === true) {
    terminal.log(
      JSON.stringify({ ok: true, entities: found, edges, ...(ends && { rows }), bytesRead: bytes() }, null, 2),
    );
    return 0;
  }
  for (const edge of edges) terminal.log(edgeLine(edge));
  for (const { relation, origin, recordId, PMID, DOI, sentence } of rows)
    terminal.log(
      `  ${[relation, origin, recordId, PMID && `PMID ${PMID}`, DOI, sentence].filter((each) => each).join(" · ")}`,
    );
  const names = found.map(({ name, key }) => `${name} (${key})`).join(", ");
  const read = bytes();
  terminal.log(`${names}: ${edges.length} edges.${read === null ? "" : ` ${read.toLocaleString("en")} bytes read.`}`);
  return 0;
}

function edgeLine({
  sourceName,
  targetName,
  increases,
  decreases,
  noEffect,
  unsigned,
  interacts,
  papers,
}: BaseEdge): string {
  const counts = [
    [increases, "increase"],
    [decreases, "decrease"],
    [noEffect, "no effect"],
    [unsigned, "without a sign"],
    [interacts, "without a direction"],
  ] as const;
  const said = counts.flatMap(([count, word]) => (count === 0 ? [] : `${count} ${word}`)).join(", ");
  return `${sourceName} → ${targetName}: ${said}; ${papers} paper${papers === 1 ? "" : "s"}`;
}
