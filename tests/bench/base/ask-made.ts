import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesInFolder } from "../../../src/cli/base/files-in-folder";
import { counted } from "../../../src/evidence-base/files/base-files";
import { bytesOf, type Manifest } from "../../../src/evidence-base/model/manifest";
import { openBase } from "../../../src/evidence-base/open";

const project = fileURLToPath(new URL("../../..", import.meta.url));

/** Bytes that may be read to say what a base holds of one entity. */
export const mostBytes = 2_000_000;
/** What the process that builds a base may take at its peak, MB. */
export const mostMemoryMB = 1000;

export interface BuiltMade {
  readonly manifest: Manifest;
  readonly peakMemoryMB: number;
  readonly seconds: number;
}

/** Builds a base in a process of its own, as the command does. Throws with what the process says where it fails. */
export function buildMade(file: string, folder: string): BuiltMade {
  const start = performance.now();
  const args = [
    "--import",
    "tsx",
    join(project, "src/cli/data-main.ts"),
    "base",
    "build",
    file,
    "-o",
    folder,
    "--json",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const { manifest, peakMemoryMB } = JSON.parse(stdout) as Omit<BuiltMade, "seconds">;
  return { manifest, peakMemoryMB, seconds: (performance.now() - start) / 1000 };
}

export interface Asked {
  readonly name: string;
  readonly edges: number;
  readonly rows: number;
  /** Everything from opening the base on: manifest, footers, row groups. */
  readonly bytesForEdges: number;
  /** The evidence of the first pair with it. */
  readonly bytesWithPair: number;
  readonly size: number;
}

/** Asks a base that was just opened for one entity and for the evidence of its first pair, and counts what is read. */
export async function askMade(folder: string, name: string): Promise<Asked> {
  let bytes = 0;
  const files = counted(filesInFolder(folder), (read) => {
    bytes += read;
  });
  const { base, manifest } = await openBase(files);
  const [entity] = await base.named([name]);
  if (entity === undefined) throw new Error(`${name} is not in the base.`);
  const edges = await base.edges(entity.key);
  const bytesForEdges = bytes;
  const [first] = edges;
  if (first === undefined) throw new Error(`${name} has no edges.`);
  const rows = await base.evidence(first);
  return { name, edges: edges.length, rows: rows.length, bytesForEdges, bytesWithPair: bytes, size: bytesOf(manifest) };
}
