import { grouped } from "../../domain/grouped";
import type { CompiledDataset } from "../../domain/records";
import type { AuthoredDocument } from "../drafts/draft";
import { isRecord } from "../drafts/draft";
import { withoutStandIns } from "../every-language";
import { paperNames } from "./paper-names";
import { without, withoutDefaults } from "./without-defaults";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A dataset as the documents of its folder: what `compileFolder` reads, one paper a file. The lists that a folder has no
 * room for in the order of the compiled form (studies, findings) come back in the order of files and experiments.
 */
export function documentsOf(dataset: CompiledDataset): AuthoredDocument[] {
  const written = withoutStandIns(dataset);
  const names = paperNames(written);
  const plain = (record: object): Fields => withoutDefaults(names.inRecord(record)) as Fields;
  const list = (path: string, records: readonly object[]): AuthoredDocument[] =>
    records.length === 0 ? [] : [{ path, value: records.map(plain) }];
  return [
    { path: "dataset.yaml", value: plain(written.dataset) },
    ...list("entities/nodes.yaml", written.entities),
    ...studyDocuments(written, plain, names.fileOf),
    ...backgroundDocuments(written, plain, names.fileOf),
    ...list("relations/relations.yaml", written.relations),
    ...written.toRead.map((paper) => ({ path: `to-read/${paper.id}.yaml`, value: plain(paper) })),
    ...list("source-checks.yaml", written.sourceChecks),
    ...list("gaps.yaml", written.gaps),
  ];
}

type Plain = (record: object) => Fields;
type FileOf = (paper: { readonly ref: number; readonly id?: string | undefined }) => string;

/** What the build fills in for a finding. */
const filledIn = ["study", "arm", "subject"];

function studyDocuments({ studies, findings, dataset }: CompiledDataset, plain: Plain, fileOf: FileOf) {
  const byArm = grouped(findings, ({ study, arm }) => `${study} ${arm}`);
  const [main] = dataset.subjects;
  return studies.map((study): AuthoredDocument => {
    const arms = study.arms.map((arm) => {
      const own = byArm.get(`${study.id} ${arm.id}`) ?? [];
      const { subject, ...others } = plain(arm);
      return {
        ...others,
        ...(subject === main ? {} : { subject }),
        ...(own.length > 0 && { findings: own.map((finding) => without(plain(finding), filledIn)) }),
      };
    });
    return { path: `studies/${fileOf(study)}.yaml`, value: { ...plain(study), arms } };
  });
}

function backgroundDocuments(dataset: CompiledDataset, plain: Plain, fileOf: FileOf): AuthoredDocument[] {
  const papers = new Map(dataset.references.map((paper) => [paper.ref, paper]));
  const statements = grouped(dataset.background, ({ ref }) => ref);
  const refs = [...new Set([...statements.keys(), ...papers.keys()])];
  return refs.map((ref) => {
    const own = statements.get(ref) ?? [];
    const paper = papers.get(ref);
    const section = own[0]?.section;
    const named = plain({ ref });
    // A paper of its own has its name in its record; that of a study is named.
    const head = paper === undefined ? named : plain(paper);
    return {
      path: `background/${fileOf({ ref, id: paper?.id ?? nameIn(named) })}.yaml`,
      value: {
        ...head,
        ...(section !== undefined && { section }),
        statements: own.map((each) => without(plain(each), each.section === section ? ["ref", "section"] : ["ref"])),
      },
    };
  });
}

function nameIn(record: Fields): string | undefined {
  return isRecord(record) && typeof record.ref === "string" ? record.ref : undefined;
}
