import type { NodeState } from "../../network/types";
import type { Effect, EntityKind, Measured } from "../../records";
import type { Phrases } from "./phrases";

const verbs: Record<Effect, string> = {
  activates: "激活",
  inhibits: "抑制",
  increases: "上调",
  decreases: "下调",
  modulates: "调节",
  "no effect": "未影响",
};

/** Processes are promoted or curbed, qualities of bone raised or lowered, levels of substances rise or fall. */
const verbsByKind: Partial<Record<EntityKind, Partial<Record<Effect, string>>>> = {
  group: { increases: "提高", decreases: "降低" },
  process: { activates: "促进", increases: "促进", decreases: "抑制" },
  outcome: { activates: "提高", increases: "提高", decreases: "降低", inhibits: "降低", modulates: "影响" },
  metabolite: { increases: "升高", decreases: "降低" },
  biomarker: { increases: "升高", decreases: "降低" },
  disease: { activates: "加重", increases: "加重", decreases: "减轻", inhibits: "减轻", modulates: "影响" },
};

const states: Record<NodeState, string> = {
  up: "升高",
  down: "降低",
  changed: "有变化，原文未述方向",
  mixed: "有升有降",
  none: "无变化",
  untested: "未检测",
};

const measures: Record<Measured, string> = {
  protein: "蛋白",
  mRNA: "mRNA",
  phospho: "磷酸化",
  activity: "活性",
  level: "水平/数量",
  unspecified: "未述",
};

/** A space between Chinese and Latin, Greek or digits, as the labels print it; none beside punctuation. */
function spaced(text: string): string {
  const han = "\\p{Script=Han}";
  const other = "[A-Za-z0-9\\p{Script=Greek}]";
  return text
    .replace(new RegExp(`(${han})(${other}|[(])`, "gu"), "$1 $2")
    .replace(new RegExp(`(${other}|[)])(${han})`, "gu"), "$1 $2");
}

export const chinese: Phrases = {
  verb: (effect, kind) => verbsByKind[kind]?.[effect] ?? verbs[effect],
  state: (state) => states[state],
  memberState: (state) => states[state],
  measured: (measured) => measures[measured],
  list: (items) => items.join("、"),
  shortened: (items, total) => `${items.join("、")}等 ${total} 项`,
  inReview: (ref) => `综述第 ${ref} 条`,
  refs: (numbers) => `文献 ${numbers.join("、")}`,
  studies: (count) => `${count} 项研究`,
  studiesOf: (count, all) => `${count}/${all} 项研究`,
  clause: (subject, said, object) => `${subject}${said}${object}`,
  predicate: (said, object) => `${said}${object}`,
  within: (object, box) => `${object}（${box}）`,
  aside: (text, inside) => `${text}（${inside}）`,
  restsOn: (said, on) => `${said}：${on}`,
  support: (studies, list) => `${studies}，${list}`,
  join: (parts) => parts.join("；"),
  unsigned: (said) => `${said}，原文未述方向`,
  stepUnknown: (said) => `${said}，此步原文未述方向`,
  unsignedIn: (list) => `有变化，原文未述方向：${list}`,
  stepUnknownIn: (list) => `此步原文未述方向：${list}`,
  mayBeOne: (list) => (list === null ? "疑为重复" : `疑为重复：${list}`),
  mixed: (subject, object) => `${subject}对${object}的作用（组内指标有升有降）`,
  bothWays: (subject, object) => `${subject}对${object}既有升高也有降低的作用`,
  onMembers: (subject, group) => `${subject}对${group}中个别指标的作用`,
  contested: (sides) => `有争议：${sides.join("；")}`,
  backgroundSays: (ways) => `背景${ways}`,
  backgroundSaysShort: (ways) => `背景${ways}`,
  unstated: (count) => `未述${count}`,
  withoutEffect: (count) => `无影响${count}`,
  discrepancy: (list) => `与原文不符：${list}`,
  contradictedBy: (list) => `与${list}相反`,
  disagreementWith: (list) => `已记录与${list}的分歧`,
  predicts: (subject, object) => `预测${subject}作用于${object}`,
  inSilico: "仅有计算预测",
  alsoPredicted: (list) => `另有计算预测：${list}`,
  withoutCompound: (list) => `背景知识，未涉及该化合物，${list}`,
  hop: (list, _several, mediator) => `${list}述及由${mediator}介导，此步未直接检测`,
  namedOnly: (subject, mediator) => `${subject}经${mediator}起作用`,
  namedBy: (list) => `${list}述及由其介导，未直接检测`,
  retractedOnly: (list) => `仅有已撤稿论文，${list}`,
  retracted: (list) => `已撤稿，未计入：${list}`,
  retractedCounted: (list) => `已撤稿，仍计入：${list}`,
  node: (name, said) => `${name}：${said}`,
  moved: (things, state) => `${things}${state}`,
  compound: (name, studies) => `${name}：${studies}`,
  notTested: (compound) => `未以${compound}检测`,
  predictedTarget: (list) => `计算预测靶点，未检测，${list}`,
  background: (list) => `背景${list}`,
  association: (subject, object, association) =>
    `${subject}伴${object}${association === "occurs with raised" ? "升高" : "降低"}`,
  through: (subject, said, object, mediator) => `${subject}经${mediator}${said}${object}`,
  predictsThrough: (subject, object, mediator) => `预测${subject}经${mediator}作用于${object}`,
  qualified: (said, qualities) => [said, ...qualities].join("，"),
  doseDependent: "呈剂量依赖性",
  timeDependent: "呈时间依赖性",
  finish: spaced,
};
