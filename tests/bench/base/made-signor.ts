import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { seeded } from "../../domain/random";

/** What a made file is to hold. */
export interface Made {
  readonly rows: number;
  readonly entities: number;
  readonly seed: number;
}

const columns = [
  ...["ENTITYA", "TYPEA", "IDA", "DATABASEA", "ENTITYB", "TYPEB", "IDB", "DATABASEB", "EFFECT", "MECHANISM"],
  ...["RESIDUE", "TAX_ID", "CELL_DATA", "PMID", "DIRECT", "SENTENCE", "SIGNOR_ID"],
];
const effects = [
  "up-regulates activity",
  "down-regulates",
  "up-regulates quantity by expression",
  "down-regulates quantity",
  "unknown",
];
const mechanisms = ["phosphorylation", "binding", "ubiquitination", "transcriptional regulation", ""];
const words =
  "protein kinase activates osteoblast differentiation through nuclear translocation receptor signalling expression increased reduced mice cells treatment binding promoter phosphorylated residue transcription matrix bone loss".split(
    " ",
  );

/** Accession of a made protein, and its name. Number 0 is the busiest. */
export const accession = (at: number): string => `P${String(at).padStart(5, "0")}`;
export const nameOf = (at: number): string => `GENE${at}`;

/**
 * Writes made rows in the form of a download of SIGNOR. A few entities have very many rows, as in a real one: the chance of an entity falls with
 * the square of its number.
 */
export async function writeMadeSignor(path: string, { rows, entities, seed }: Made): Promise<void> {
  const random = seeded(seed);
  const one = () => Math.floor(entities * random() ** 2);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const file = createWriteStream(path);
  file.write(`${columns.join("\t")}\n`);
  let lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [a, b] = [one(), one()];
    const sentence = Array.from({ length: 16 }, () => pick(words)).join(" ");
    lines.push(
      [
        ...[nameOf(a), "protein", accession(a), "UNIPROT", nameOf(b), "protein", accession(b), "UNIPROT"],
        ...[pick(effects), pick(mechanisms), random() < 0.3 ? `Ser${Math.floor(random() * 900)}` : "", "9606"],
        ...[
          random() < 0.4 ? "BTO:0001593" : "",
          String(1e7 + Math.floor(random() * 2e7)),
          random() < 0.8 ? "YES" : "NO",
        ],
        ...[sentence, `SIGNOR-${row}`],
      ].join("\t"),
    );
    if (lines.length < 5000 && row + 1 < rows) continue;
    if (!file.write(`${lines.join("\n")}\n`)) await once(file, "drain");
    lines = [];
  }
  file.end();
  await once(file, "finish");
}
