import type { CautionKind } from "../../routes/cautions";
import { chinese } from "./phrases.zh";
import type { RoutePhrases } from "./route-phrases";

const cautions: Record<CautionKind, (hops: string, refs: string) => string> = {
  retracted: (hops) => `${hops}仅依据已撤稿论文`,
  contested: (hops) => `${hops}有争议`,
  predicted: (hops) => `${hops}仅为计算预测`,
  background: (hops) => `${hops}为背景知识，未涉及该化合物`,
  unsigned: (hops) => `${hops}原文未述方向`,
  "sign-from-background": (hops) => `${hops}的方向仅来自背景知识`,
  "different-models": (hops) => `${hops}所用细胞或动物不同`,
  "different-species": (hops) => `${hops}所用物种不同`,
  "no-single-study": () => "没有单项研究报道整条路径",
  "may-be-one-study": (hops, refs) => `${hops}所计文献 ${refs} 疑为重复`,
};

const netWords = { disease: { up: "加重", down: "减轻" }, other: { up: "升高", down: "降低" } };

export const chineseRoutes: RoutePhrases = {
  cite: ({ refs, background, retracted }) => {
    const parts = [
      ...(refs.length > 0 ? [refs.join("、")] : []),
      ...(background.length > 0 ? [`背景文献 ${background.join("、")}`] : []),
      ...retracted.map((ref) => `${ref}（已撤稿）`),
    ];
    return `[${parts.join("；")}]`;
  },
  step: (said, cited) => `${said}${cited}`,
  together: (parts) => parts.join(""),
  next: (verb, object) => `后者${verb}${object}`,
  also: (verb) => `又${verb}之`,
  unknown: (said) => `${said}（原文未述方向）`,
  unsignedIn: (cited) => `（有变化，原文未述方向：${cited}）`,
  unknownIn: (cited) => `（此步原文未述方向：${cited}）`,
  contested: (said) => `${said}（有争议）`,
  chain: (steps) => steps.join("，"),
  net: (name, kind, direction) => `净效应：${name}${netWords[kind === "disease" ? "disease" : "other"][direction]}`,
  noNet: (unsigned) => `无法推断净方向：${unsigned} 步原文未述方向`,
  weakest: (source, target, cls, { refs, background, unsigned }) => {
    const counts = [
      ...(refs > 0 || background + unsigned === 0 ? [`${refs} 篇文献`] : []),
      ...(background > 0 ? [refs > 0 ? `背景 ${background} 篇` : `${background} 篇文献`] : []),
      ...(unsigned > 0 ? [`另 ${unsigned} 篇原文未述方向`] : []),
    ];
    return `最弱一步：${source} → ${target}（${cls}，${counts.join("，")}）`;
  },
  cls: {
    tested: "经检测",
    inferred: "所述介导，未直接检测",
    predicted: "计算预测",
    background: "背景知识",
  },
  retractedOnly: "仅有已撤稿论文",
  endState: (name, sign) =>
    `${name}${sign === 1 ? "升高" : sign === -1 ? "降低" : sign === 0 ? "无变化" : "有变化，原文未述方向"}`,
  endReported: (parts, isOfRoute) => `${isOfRoute ? "终点所报道" : "其他研究对终点的报道"}：${parts.join("；")}`,
  notCounted: (parts) => `另有研究检测该终点，未计入本路径：${parts.join("；")}`,
  whyNot: (refs, why, mediator) => {
    const reasons = {
      retracted: "已撤稿",
      predicted: "计算预测",
      through: `所述介导为 ${mediator}`,
      directly: "未述介导",
      kind: "该类步骤未选用",
    };
    return `${refs.join("、")}（${reasons[why]}）`;
  },
  caution: (kind, hops, refs) => cautions[kind](`第 ${hops.join("、")} 步`, refs.join("、")),
  finish: chinese.finish,
};
