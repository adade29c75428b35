import { formatIssue, formatWorded, type Worded, worded } from "../../src/cli/sources/fault-words";
import { compileFolder } from "../../src/dataset/compile";
import type { AuthoredFile } from "../../src/dataset/documents";
import type { DatasetIssue } from "../../src/dataset/drafts/issue";
import type { CompiledDataset } from "../../src/domain/records";

/** A whole dataset that is right, as small as one can be: two studies, one background statement, one source check. */
const files: Readonly<Record<string, string>> = {
  "dataset.yaml": `
id: small
title: { en: Small, zh: 小 }
subjects: [cpd]
review: { title: { en: A review, zh: 综述 }, references: 9 }
sections:
  - { section: "1.1", title: { en: One, zh: 一 }, summary: { en: One., zh: 一。 } }
categories:
  - { id: osteoblast, name: { en: osteoblast, zh: 成骨细胞 }, band: top, colour: green, glyph: cell }
context:
  - { id: context-1, ref: 1, text: { en: Context., zh: 背景。 } }
version: 1.0.0
date: 2025-01-31
curation: { en: By hand., zh: 人工。 }
licence: CC-BY-4.0
`,
  "entities/all.yaml": `
- { id: cpd, kind: compound, name: { en: Compound, zh: 化合物 }, molarMass: 186.16 }
- { id: MTOR-PATHWAY, kind: pathway, name: { en: mTOR signalling, zh: mTOR 信号通路 }, category: osteoblast }
- { id: MTOR, kind: molecule, name: { en: mTOR, zh: mTOR }, pathway: MTOR-PATHWAY, category: osteoblast }
- { id: RUNX2, kind: molecule, name: { en: RUNX2, zh: RUNX2 }, synonyms: [Cbfa1], category: osteoblast }
`,
  "studies/ref-06.yaml": `
id: r06
ref: 6
section: "1.1"
firstAuthor: Wang
citation: { status: as cited }
summary: { en: Cells., zh: 细胞。 }
arms:
  - id: r06-cells
    approach: in vitro
    system: { en: MC3T3-E1, zh: MC3T3-E1 }
    model: MC3T3-E1
    organism: mouse
    inducer: null
    doses:
      - { value: 10, unit: μmol/L }
      - { value: 1, unit: μmol/L }
    dosesPrinted: 10.0, 1.0 μmol/L
    findings:
      - { id: r06-cells-MTOR, object: MTOR, effect: inhibits, measured: [phospho] }
      - { id: r06-cells-RUNX2, object: RUNX2, effect: increases, measured: [protein, mRNA], via: MTOR }
mayOverlap:
  - { ref: 7, why: { en: Same cells., zh: 相同细胞。 } }
`,
  "studies/ref-07.yaml": `
id: r07
ref: 7
section: "1.1"
firstAuthor: Li
citation: { status: verified, title: On mTOR, DOI: 10.1000/example }
summary: { en: Rats., zh: 大鼠。 }
arms:
  - id: r07-rats
    approach: in vivo
    system: null
    model: null
    organism: null
    inducer: null
    doses:
      - { from: 1, to: 10, unit: mg/kg }
    dosesPrinted: 1～10 mg/kg
    findings:
      - { id: r07-rats-RUNX2, object: RUNX2, effect: decreases, measured: [unspecified] }
mayOverlap:
  - { ref: 6, why: { en: Same cells., zh: 相同细胞。 } }
`,
  "background/ref-05.yaml": `
ref: 5
section: "1.1"
statements:
  - { id: b05-1, source: MTOR, relation: inhibits, target: RUNX2 }
`,
  "source-checks.yaml": `
- id: check-06
  ref: 6
  with: [5]
  kind: direction
  severity: low
  review: { en: Up., zh: 升。 }
  primary: { en: Down., zh: 降。 }
  checkedAgainst: abstract
  changes:
    - { finding: r06-cells-RUNX2, effect: decreases }
    - { add: { id: added-1, study: r06, arm: r06-cells, object: MTOR, effect: decreases, measured: [protein] } }
    - { arm: r06-cells, organism: rat }
    - { arm: r06-cells, doses: [{ value: 2, unit: mg/kg }], dosesPrinted: 2 mg/kg }
  about: [MTOR]
`,
  "gaps.yaml": `
- { id: gap-1, kind: safety, text: { en: Nobody knows., zh: 未知。 } }
`,
};

export type SmallFile = keyof typeof files;

/** The small dataset with words of one file replaced; throws where there was nothing to replace. */
export function smallDataset(
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {},
): AuthoredFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    text: (changes[path] ?? []).reduce((current, [from, to]) => {
      if (!current.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
      return current.replace(from, to);
    }, text),
  }));
}

export function withoutFile(path: string): AuthoredFile[] {
  return smallDataset().filter((file) => file.path !== path);
}

/** The dataset that these files make; throws with what is wrong with them. */
export function compiled(files: readonly AuthoredFile[]): CompiledDataset {
  const result = compileFolder(files);
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.dataset;
}

/** What is wrong with these files, worded in English. */
export function issuesOf(files: readonly AuthoredFile[]): readonly Worded<DatasetIssue>[] {
  const result = compileFolder(files);
  return result.ok ? [] : result.issues.map(worded);
}

/** The one issue that a change to one file brings; throws where there are none or several. */
export function onlyIssue(path: string, ...replacements: readonly (readonly [string, string])[]): Worded<DatasetIssue> {
  const issues = issuesOf(smallDataset({ [path]: replacements }));
  const [issue] = issues;
  if (issue === undefined || issues.length > 1) throw new Error(`${issues.length} issues: ${issues.map(formatWorded)}`);
  return issue;
}
