/** A wording that was replaced, and what is said instead. */
export interface Replaced {
  readonly old: RegExp;
  readonly now: string;
}

/** Archaic words, and names that the field has a term for: out of every file of the project, code and comments included. */
export const archaic: readonly Replaced[] = [
  { old: /\bwhoever\b/i, now: "name who or what" },
  { old: /\banew\b/i, now: "again" },
  { old: /\b(hereby|thereby)\b/i, now: "leave it out" },
  { old: /\bpatience\b/i, now: "a timeout, with its unit" },
  { old: /\b(whomever|thereof|therein|whence|henceforth|hitherto|whilst)\b/i, now: "modern English" },
  { old: /\b(upon|thus)\b/i, now: "on; so, because" },
  { old: /(?<!scrollbar-)\bgutters?\b/i, now: "channel" },
  { old: /\buprights\b/i, now: "vertical segments" },
  { old: /\bstubs?\b/i, now: "horizontal segment, or what it is" },
  { old: /\b(sketch|sketches)\b/i, now: "cost model" },
  { old: /\bJudge\b/, now: "Objective" },
  { old: /\bsharpen\b/i, now: "install the renderer's patches" },
];

/** Wordings that left the English interface. */
export const replacedInEnglish: readonly Replaced[] = [
  { old: /\blook twice\b/i, now: "caution" },
  { old: /members change in different directions|\bboth directions\b/i, now: "mixed: some members up, others down" },
  { old: /\bwalk\b/i, now: "tour by section" },
  { old: /\b(not printed|prints? no direction|no direction printed)\b/i, now: "direction not stated" },
  { old: /\b(builds|stops|steers) (bone|marrow)/i, now: "the read-out: osteoblast, osteoclast, marrow cell fate" },
  { old: /\bwhole-bone outcome/i, now: "whole bone" },
  { old: /\binferred from\b|\bmediation claim\b/i, now: "mediator stated by the authors, step not measured" },
  { old: /\bhops?\b/i, now: "step" },
  { old: /\bas cited\b/i, now: "record not found" },
  { old: /\bsource checks?\b/i, now: "discrepancy" },
  { old: /\bmay be one\b/i, now: "possible duplicate" },
  { old: /\b(the|a) choice\b|\blet go\b/i, now: "selection, clear selection" },
  { old: /\bopen questions?\b/i, now: "not studied in this review" },
  { old: /\b(told|tells?|heeds?|grave|besides)\b/i, now: "says, lists, applies, serious, also" },
  { old: /\bstands?\b|\brest(s|ing)? on\b/i, now: "is; is based on; supports" },
  { old: /\borganism\b/i, now: "species" },
  { old: /\beases?\b/i, now: "alleviates" },
  { old: /direction[^.]* not known/i, now: "direction not stated" },
];

/** Wordings that left the Chinese interface. */
export const replacedInChinese: readonly Replaced[] = [
  { old: /需要?留意/u, now: "注意" },
  { old: /方向不一|两种方向|升降不一/u, now: "组内指标有升有降、有升有降" },
  { old: /方向不明|未(写明|注明|给出|说明)方向|方向(未|没有)(写明|述)|(?<!原文)未述方向/u, now: "原文未述方向" },
  { old: /结局/u, now: "表型" },
  { old: /全骨|整体骨指标/u, now: "骨整体" },
  { old: /含量/u, now: "水平/数量" },
  { old: /种属/u, now: "物种" },
  { old: /检测内容/u, now: "检测层面" },
  { old: /作用物/u, now: "受试物" },
  { old: /计算机模拟/u, now: "计算预测" },
  { old: /中介/u, now: "介导" },
  { old: /来源核对/u, now: "与原文不符" },
  { old: /可能(为|与).*同一(项)?研究/u, now: "疑为重复、疑与文献 7 重复" },
  { old: /按综述所引/u, now: "未检得原文" },
  { old: /尚无研究/u, now: "本综述无研究" },
  { old: /诱导因素/u, now: "造模方式" },
  { old: /经由/u, now: "介导通路（列名）、经（句中）" },
  { old: /结论有分歧/u, now: "有争议" },
  { old: /药动学/u, now: "药代动力学" },
  { old: /以(综述|原始文献)所?述?为准/u, now: "按综述所述、按原始文献所述" },
];

/** One term, one form in each language: where a message has the one, its translation has the other. */
export const terms: readonly (readonly [english: RegExp, chinese: RegExp])[] = [
  [/direction not stated/i, /原文未述方向/u],
  [/possible duplicate/i, /疑(为|与.*)重复/u],
  [/not studied in this review/i, /本综述无研究/u],
  [/record not found/i, /未检得原文/u],
  [/discrepanc(y|ies)/i, /与原文不符/u],
  [/stated mediator|mediator stated/i, /所述介导|介导通路/u],
  [/some (members )?up, others down/i, /有升有降/u],
  [/\bspecies\b/i, /物种/u],
  [/level or number/i, /水平\/数量/u],
  [/in silico/i, /计算预测/u],
  [/model induced by/i, /造模方式/u],
  [/dose or time dependence/i, /剂量或时间依赖/u],
  [/tour by section/i, /逐节导览/u],
  [/\bselection\b/i, /所选|选择/u],
  [/as the review says/i, /按综述所述/u],
  [/as the primary record says/i, /按原始文献所述/u],
  [/\bretract/i, /撤稿/u],
  [/\bcontested\b/i, /争议/u],
];
