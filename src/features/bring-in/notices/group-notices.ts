import type { Notice } from "../../../exchange/base/notices";

/** Remarks of one kind and weight. */
export interface NoticeGroup {
  readonly code: Notice["code"];
  readonly weight: Notice["weight"];
  readonly notices: readonly Notice[];
}

/** What weighs most comes first. */
const order: readonly Notice["weight"][] = ["refused", "doubt", "dropped"];

/** Remarks that are alike together, each once; the gravest first, else in the order of the file. */
export function groupNotices(notices: readonly Notice[]): readonly NoticeGroup[] {
  const groups = new Map<
    string,
    { readonly code: Notice["code"]; readonly weight: Notice["weight"]; notices: Map<string, Notice> }
  >();
  for (const notice of notices) {
    const { code, weight } = notice;
    const key = `${weight} ${code}`;
    const group = groups.get(key) ?? { code, weight, notices: new Map<string, Notice>() };
    group.notices.set(JSON.stringify(notice), notice);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, notices: [...group.notices.values()] }))
    .sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
