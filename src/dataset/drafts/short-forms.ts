import { isRecord } from "./draft";

type Fields = Readonly<Record<string, unknown>>;

/** Fields that are text because of how some sources print them, and that authors may write as a bare number. */
const printedNumbers = ["n", "page", "figure", "table"];

function withTexts(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      printedNumbers.includes(key) && typeof value === "number" ? String(value) : value,
    ]),
  );
}

function asList(value: unknown): unknown {
  return typeof value === "string" ? [value] : value;
}

/** The fields of a record that `change` names, changed where the record has them. */
function changed(raw: Fields, change: Readonly<Record<string, (value: unknown) => unknown>>): Fields {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, change[key]?.(value) ?? value]));
}

/** A finding as its author may write it, in the form that the compiled dataset has: one mediator is a list of one. */
export function withLongForms(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  return changed(raw, {
    via: asList,
    shown: asList,
    doseDependent: (value) => (value === true ? "yes" : value),
    result: withTexts,
    place: withTexts,
  });
}

/** The same of an arm. */
export function withArmForms(raw: unknown): unknown {
  return withTexts(raw);
}
