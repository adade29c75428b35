import { isRecord } from "../drafts/draft";
import type { RawDocument, Step } from "./step";

type Fields = Readonly<Record<string, unknown>>;

function asNow(finding: Fields): Fields {
  const { doseDependent, ...rest } = finding;
  const via = typeof finding.via === "string" ? { via: [finding.via] } : {};
  // False was the value of what nobody had said: it told a dose dependence that was tested and absent from nothing.
  const dependence = typeof doseDependent === "boolean" ? (doseDependent ? "yes" : undefined) : doseDependent;
  return { ...rest, ...via, ...(dependence === undefined ? {} : { doseDependent: dependence }) };
}

function eachIn(list: unknown, change: (fields: Fields) => Fields): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? change(item) : item)) : list;
}

/** Since 2.0 a finding may name several mediators, and dose dependence tells "no" from what is not reported. */
export const severalMediators: Step = (document: RawDocument) => {
  const changedCheck = (check: Fields): Fields => ({
    ...check,
    ...(check.changes === undefined
      ? {}
      : {
          changes: eachIn(check.changes, (change) =>
            isRecord(change.add) ? { ...change, add: asNow(change.add) } : change,
          ),
        }),
  });
  return {
    ...document,
    findings: eachIn(document.findings, asNow),
    sourceChecks: eachIn(document.sourceChecks, changedCheck),
  };
};
