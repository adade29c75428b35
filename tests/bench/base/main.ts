import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askMade, buildMade, mostBytes, mostMemoryMB } from "./ask-made";
import { nameOf, writeMadeSignor } from "./made-signor";

/*
 * `npm run bench:base`: 1,000,000 made rows as a table of SIGNOR, built into a base by the command, and what is read of it for a busy, a usual
 * and a rare entity. Fails where that is more than 2 MB, or building takes 1 GB of memory.
 */

const rows = Number(process.env.BENCH_ROWS ?? 1_000_000);
const entities = 20_000;
const work = mkdtempSync(join(tmpdir(), "osteograph-base-"));
try {
  const table = join(work, "made.tsv");
  await writeMadeSignor(table, { rows, entities, seed: 21 });
  const { manifest, peakMemoryMB, seconds } = buildMade(table, join(work, "base"));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `${manifest.counts.rows} rows, ${manifest.counts.edges} edges, ${manifest.counts.entities} entities: table ${megabytes(statSync(table).size)}, built in ${seconds.toFixed(0)} s, peak memory of the process ${peakMemoryMB} MB (at most ${mostMemoryMB}).`,
  );
  let most = 0;
  for (const at of [0, entities / 4, entities - 7]) {
    const asked = await askMade(join(work, "base"), nameOf(at));
    most = Math.max(most, asked.bytesWithPair);
    console.log(
      `${asked.name}: ${asked.edges} edges for ${megabytes(asked.bytesForEdges)}; with the ${asked.rows} rows of one pair ${megabytes(asked.bytesWithPair)} of ${megabytes(asked.size)} (at most ${megabytes(mostBytes)}).`,
    );
  }
  process.exitCode = most <= mostBytes && peakMemoryMB < mostMemoryMB ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
