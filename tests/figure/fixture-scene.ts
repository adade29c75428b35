import type { Bilingual, Language } from "../../src/domain/records";
import { arrowWidth, signEncodings } from "../../src/encoding";
import type { Box, Point, Scene, SceneEdge, SceneNode, SceneText } from "../../src/scene/types";
import { testSceneCategory } from "../scene/categories";

/** A scene with every shape, class, sign and mark, small enough to check by hand. */
export function fixtureScene(language: Language = "en", change: (scene: Scene) => Scene = (scene) => scene): Scene {
  const at = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
  const nodes: SceneNode[] = [
    node("ISOPSORALEN", "compound", { en: "Isopsoralen", zh: "异补骨脂素" }, at(70, 240, 110, 44), language),
    {
      ...node("NF-KB", "container", { en: "NF-κB", zh: "NF-κB" }, at(340, 110, 240, 110), language),
      category: testSceneCategory("osteoclast"),
      openable: true,
      open: true,
      label: text(["NF-κB"], { x: 240, y: 70 }, 13, 600, "start"),
      mark: { x: 425, y: 70, size: 11, state: "down" },
      count: text(["2"], { x: 440, y: 70 }, 11, 400, "start"),
    },
    {
      ...node("NFATC1", "molecule", { en: "NFATc1", zh: "NFATc1" }, at(280, 125, 90, 30), language),
      parent: "NF-KB",
      category: testSceneCategory("osteoclast"),
      role: { role: "transcription-factor", at: { x: 244, y: 125 } },
      mark: { x: 316, y: 125, size: 10, state: "down" },
    },
    {
      ...node("RANK", "molecule", { en: "RANK <R&D>", zh: "RANK <R&D>" }, at(400, 125, 100, 30), language),
      parent: "NF-KB",
      category: testSceneCategory("osteoclast"),
      role: { role: "receptor", at: { x: 360, y: 125 } },
      contested: { ...text(["↑2 · ↓1"], { x: 426, y: 111 }, 12, 400, "middle"), width: 44, height: 14 },
      discrepancy: { x: 358, y: 110 },
    },
    {
      ...node(
        "PI3K-AKT-MTOR",
        "pathway",
        { en: "PI3K/Akt/mTOR", zh: "PI3K/Akt/mTOR" },
        at(340, 240, 170, 40),
        language,
      ),
      category: testSceneCategory("osteoblast"),
      openable: true,
      mark: { x: 412, y: 240, size: 11, state: "mixed" },
      contested: { ...text(["↑1 · 1 unstated"], { x: 380, y: 221 }, 12, 400, "middle"), width: 84, height: 14 },
      retracted: { x: 256, y: 222 },
    },
    {
      ...node("ERBB", "pathway", { en: "ErbB signalling", zh: "ErbB 信号通路" }, at(340, 340, 150, 40), language),
      predicted: true,
      mark: { x: 404, y: 340, size: 11, state: "changed" },
    },
    {
      ...node("ALP", "molecule", { en: "Alkaline phosphatase", zh: "碱性磷酸酶" }, at(600, 340, 160, 32), language),
      category: testSceneCategory("osteoblast"),
      mark: { x: 668, y: 340, size: 10, state: "up" },
      icon: { x: 532, y: 340 },
    },
    {
      ...node("RESORPTION", "process", { en: "Bone resorption", zh: "骨吸收" }, at(600, 110, 150, 44), language),
      category: testSceneCategory("osteoclast"),
      mark: { x: 660, y: 110, size: 10, state: "none" },
    },
    {
      ...node("BMD", "outcome", { en: "Bone mineral density", zh: "骨密度" }, at(820, 240, 160, 56), language),
      category: testSceneCategory("whole-bone"),
      label: text(language === "en" ? ["Bone mineral", "density"] : ["骨密度"], { x: 820, y: 240 }, 13, 600, "middle"),
      mark: { x: 880, y: 240, size: 10, state: "up" },
    },
  ];
  const edges: SceneEdge[] = [
    edge("background", "up", "RANK", "NFATC1", [[350, 125], [], [325, 125]], [26], language),
    edge(
      "tested",
      "down",
      "ISOPSORALEN",
      "NF-KB",
      [
        [125, 228],
        [
          [170, 228],
          [170, 110],
        ],
        [218, 110],
      ],
      [24, 25],
      language,
    ),
    {
      ...edge("tested", "mixed", "ISOPSORALEN", "PI3K-AKT-MTOR", [[125, 240], [], [253, 240]], [6, 7, 9], language),
      label: { ...text(["↑2 · ↓1"], { x: 190, y: 240 }, 11, 400, "middle"), width: 44, height: 18 },
      retracted: true,
      retractedAt: { x: 232, y: 240 },
    },
    edge(
      "predicted",
      "unsigned",
      "ISOPSORALEN",
      "ERBB",
      [
        [125, 252],
        [
          [170, 252],
          [170, 340],
        ],
        [263, 340],
      ],
      [8],
      language,
    ),
    edge("inferred", "mixed", "NF-KB", "RESORPTION", [[460, 110], [], [523, 110]], [24], language),
    edge(
      "tested",
      "none",
      "ISOPSORALEN",
      "ALP",
      [
        [125, 262],
        [
          [200, 400],
          [480, 400],
        ],
        [518, 346],
      ],
      [21],
      language,
    ),
    edge("inferred", "up", "PI3K-AKT-MTOR", "BMD", [[425, 240], [], [738, 240]], [11, 42], language),
    edge("background", "down", "RESORPTION", "BMD", [[675, 110], [[820, 110]], [820, 210]], [5], language),
  ];
  return change({
    language,
    width: 920,
    height: 440,
    nodes,
    edges,
    captions: [
      {
        id: "column-pathways",
        text: text([language === "en" ? "Pathways" : "信号通路"], { x: 340, y: 24 }, 12, 600, "middle"),
      },
    ],
    outcome: "outcome",
  });
}

function text(
  lines: readonly string[],
  at: Point,
  fontSize: number,
  weight: 400 | 600,
  align: SceneText["align"],
): SceneText {
  return { lines, ...at, fontSize, lineHeight: fontSize * 1.25, weight, align };
}

function node(id: string, shape: SceneNode["shape"], name: Bilingual, box: Box, language: Language): SceneNode {
  return {
    id,
    shape,
    ...box,
    column: shape === "compound" ? "compound" : shape === "outcome" ? "outcomes" : "pathways",
    parent: null,
    openable: false,
    open: false,
    label: text([name[language]], box, shape === "molecule" ? 12 : 13, shape === "molecule" ? 400 : 600, "middle"),
    name: name[language],
    category: null,
    icon: null,
    role: null,
    predicted: false,
    mark: null,
    count: null,
    refs: [],
    contested: null,
    retracted: null,
    emphasis: "normal",
  };
}

type Way = readonly [readonly [number, number], readonly (readonly [number, number])[], readonly [number, number]];

function edge(
  cls: SceneEdge["cls"],
  sign: SceneEdge["sign"],
  source: string,
  target: string,
  [start, controls, end]: Way,
  refs: readonly number[],
  language: Language,
): SceneEdge {
  const point = ([x, y]: readonly [number, number]): Point => ({ x, y });
  return {
    id: `${cls}:${source}>${target}`,
    source,
    target,
    route: { start: point(start), controls: controls.map(point), end: point(end) },
    cls,
    sign,
    head: signEncodings[sign].head,
    width: arrowWidth(cls, refs.length),
    label: null,
    retracted: false,
    retractedAt: null,
    dashes: null,
    reading:
      language === "en"
        ? `${source} ${sign} ${target}: refs ${refs.join(", ")}`
        : `${source} 对 ${target}：文献 ${refs.join("、")}`,
    refs,
    emphasis: "normal",
  };
}
