import type { Evidence } from "../evidence/types";
import { isContext } from "../records/evidence-classes";
import { mayBeOneStudy } from "../standing";
import { type Hop, refsOfSign } from "./hops";

/** Why a route may not hold together although each of its hops is stated. */
export type CautionKind =
  /** Hops were seen in different cells or animals, none common to all. */
  | "different-models"
  /** Hops were seen in different species, none common to all. */
  | "different-species"
  /** No study reports every hop. */
  | "no-single-study"
  | "background"
  | "database"
  | "predicted"
  | "retracted"
  | "contested"
  | "unsigned"
  /** References that a hop counts one by one may report one experiment. */
  | "may-be-one-study"
  /** The sign of a hop rests on background alone, although the compound was tested. */
  | "sign-from-background";

export interface Caution {
  readonly kind: CautionKind;
  /** Indexes of the hops that it is about; of all where none is to blame alone. */
  readonly hops: readonly number[];
  /** References that may be one study, together. */
  readonly refs?: readonly number[];
}

/** Values of the arms behind a hop; null where the hop has no finding or none of them says. */
function valuesOf(evidence: Evidence, hop: Hop, read: (arm: string) => string | null): ReadonlySet<string> | null {
  const findings = hop.statements.flatMap((each) => evidence.findings.get(each.id) ?? []);
  const values = new Set(findings.flatMap((finding) => read(finding.arm) ?? []));
  return values.size > 0 ? values : null;
}

/** Whether several hops say something and nothing is common to all that do. */
function nothingCommon(sets: readonly (ReadonlySet<string> | null)[]): boolean {
  const known = sets.filter((set) => set !== null);
  const [first, ...others] = known;
  if (!first || others.length === 0) return false;
  return ![...first].some((value) => others.every((set) => set.has(value)));
}

/** Groups of references that may be one study, each with the hops that count several of them. */
function notIndependent(evidence: Evidence, hops: readonly Hop[]): readonly Caution[] {
  const groups = new Map<string, { refs: readonly number[]; hops: number[] }>();
  for (const [index, hop] of hops.entries()) {
    for (const refs of mayBeOneStudy(evidence, refsOfSign(hop))) {
      const group = groups.get(refs.join()) ?? { refs, hops: [] };
      group.hops.push(index);
      groups.set(refs.join(), group);
    }
  }
  return [...groups.values()].map((group) => ({ kind: "may-be-one-study", ...group }));
}

/** What a reader should know before believing a route. */
export function cautionsOf(evidence: Evidence, hops: readonly Hop[]): readonly Caution[] {
  const arm = (id: string) => evidence.arms.get(id)?.arm;
  const models = hops.map((hop) => valuesOf(evidence, hop, (id) => arm(id)?.model ?? arm(id)?.system?.en ?? null));
  const species = hops.map((hop) => valuesOf(evidence, hop, (id) => arm(id)?.organism ?? null));
  const refs = hops.map((hop) => new Set([...hop.refs, ...hop.retractedRefs].map(String)));
  const told = (sets: readonly (ReadonlySet<string> | null)[]) => sets.flatMap((set, index) => (set ? [index] : []));
  const where = (test: (hop: Hop) => boolean) => hops.flatMap((hop, index) => (test(hop) ? [index] : []));
  const cautions: readonly Caution[] = [
    { kind: "retracted", hops: where((hop) => hop.refs.length === 0 && hop.cls !== "database") },
    { kind: "contested", hops: where((hop) => hop.contested) },
    { kind: "predicted", hops: where((hop) => hop.cls === "predicted") },
    { kind: "background", hops: where((hop) => hop.cls === "background") },
    { kind: "database", hops: where((hop) => hop.cls === "database") },
    { kind: "unsigned", hops: where((hop) => hop.sign === null) },
    { kind: "sign-from-background", hops: where((hop) => hop.signFromBackground && !isContext(hop.cls)) },
    { kind: "different-models", hops: nothingCommon(models) ? told(models) : [] },
    { kind: "different-species", hops: nothingCommon(species) ? told(species) : [] },
    { kind: "no-single-study", hops: nothingCommon(refs) ? told(refs) : [] },
    ...notIndependent(evidence, hops),
  ];
  return cautions.filter((caution) => caution.hops.length > 0);
}
