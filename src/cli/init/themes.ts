import type { Bilingual, Category } from "../../domain/records";

/** What a new dataset starts with, by what it is about. */
export interface Theme {
  /** As the question shows it. */
  readonly about: string;
  readonly theme: Bilingual;
  readonly categories: readonly Pick<Category, "id" | "name" | "short" | "band" | "bandTitle" | "colour" | "glyph">[];
  /** Title of the last column, and the word for one outcome. */
  readonly outcomes: Bilingual;
  readonly outcome: Bilingual;
  /** Nodes of the entity library that studies of this kind read out, with their category. */
  readonly nodes: readonly (readonly [id: string, category: string])[];
}

const bone: Theme = {
  about: "osteoblasts, osteoclasts, marrow cell fate, whole bone",
  theme: { en: "bone", zh: "骨骼" },
  categories: [
    {
      id: "osteoblast",
      name: { en: "osteoblast: bone formation", zh: "成骨细胞·骨形成" },
      short: { en: "osteoblast", zh: "成骨细胞" },
      band: "top",
      bandTitle: { en: "Bone formation", zh: "骨形成" },
      colour: "green",
      glyph: "cell-on-layer",
    },
    {
      id: "osteoclast",
      name: { en: "osteoclast: bone resorption", zh: "破骨细胞·骨吸收" },
      short: { en: "osteoclast", zh: "破骨细胞" },
      band: "bottom",
      bandTitle: { en: "Bone resorption", zh: "骨吸收" },
      colour: "pink",
      glyph: "cell-multinucleate",
    },
    {
      id: "fate",
      name: { en: "marrow cell fate", zh: "骨髓细胞分化方向" },
      band: "middle",
      colour: "amber",
      glyph: "fork",
    },
    { id: "whole-bone", name: { en: "whole bone", zh: "骨整体" }, band: "middle", colour: "blue", glyph: "skeleton" },
  ],
  outcomes: { en: "Bone outcomes", zh: "骨骼表型" },
  outcome: { en: "bone outcome", zh: "骨骼表型" },
  nodes: [
    ["RUNX2", "osteoblast"],
    ["SP7", "osteoblast"],
    ["ALPL", "osteoblast"],
    ["BGLAP", "osteoblast"],
    ["COL1A1", "osteoblast"],
    ["BMP2", "osteoblast"],
    ["CTNNB1", "osteoblast"],
    ["MINERALISATION", "osteoblast"],
    ["OB-PROLIFERATION", "osteoblast"],
    ["OB-DIFFERENTIATION", "osteoblast"],
    ["TNFSF11", "osteoclast"],
    ["NFATC1", "osteoclast"],
    ["CTSK", "osteoclast"],
    ["OSTEOCLASTOGENESIS", "osteoclast"],
    ["BONE-RESORPTION", "osteoclast"],
    ["PPARG", "fate"],
    ["ADIPOGENESIS", "fate"],
    ["BMD", "whole-bone"],
    ["BV-TV", "whole-bone"],
    ["TB-TH", "whole-bone"],
  ],
};

const liver: Theme = {
  about: "stellate cells, hepatocytes, whole liver",
  theme: { en: "the liver", zh: "肝脏" },
  categories: [
    {
      id: "stellate",
      name: { en: "stellate cell: scar formation", zh: "星状细胞·瘢痕形成" },
      short: { en: "stellate cell", zh: "星状细胞" },
      band: "top",
      bandTitle: { en: "Scar formation", zh: "瘢痕形成" },
      colour: "pink",
      glyph: "cell-star",
    },
    {
      id: "hepatocyte",
      name: { en: "hepatocyte: injury", zh: "肝细胞·损伤" },
      short: { en: "hepatocyte", zh: "肝细胞" },
      band: "bottom",
      bandTitle: { en: "Liver cell injury", zh: "肝细胞损伤" },
      colour: "amber",
      glyph: "cell-cluster",
    },
    { id: "whole-liver", name: { en: "whole liver", zh: "肝脏整体" }, band: "middle", colour: "teal", glyph: "lobes" },
  ],
  outcomes: { en: "Liver outcomes", zh: "肝脏表型" },
  outcome: { en: "liver outcome", zh: "肝脏表型" },
  nodes: [
    ["ACTA2", "stellate"],
    ["COL1A1", "stellate"],
    ["TGFB1", "stellate"],
    ["TIMP1", "stellate"],
    ["HSC-PROLIFERATION", "stellate"],
    ["ALT", "hepatocyte"],
    ["AST", "hepatocyte"],
    ["CASP3", "hepatocyte"],
    ["TNF", "whole-liver"],
    ["IL6", "whole-liver"],
    ["FIBROSIS-HISTOLOGY", "whole-liver"],
  ],
};

const cartilage: Theme = {
  about: "chondrocytes, matrix, inflammation, whole joint",
  theme: { en: "cartilage", zh: "软骨" },
  categories: [
    {
      id: "chondrocyte",
      name: { en: "chondrocyte", zh: "软骨细胞" },
      band: "top",
      bandTitle: { en: "Chondrocytes", zh: "软骨细胞" },
      colour: "green",
      glyph: "cell-dividing",
    },
    { id: "matrix", name: { en: "cartilage matrix", zh: "软骨基质" }, band: "middle", colour: "blue", glyph: "fibres" },
    {
      id: "inflammation",
      name: { en: "inflammation", zh: "炎症" },
      band: "bottom",
      bandTitle: { en: "Inflammation", zh: "炎症" },
      colour: "red",
      glyph: "flame",
    },
    {
      id: "whole-joint",
      name: { en: "whole joint", zh: "关节整体" },
      band: "middle",
      colour: "violet",
      glyph: "skeleton",
    },
  ],
  outcomes: { en: "Joint outcomes", zh: "关节表型" },
  outcome: { en: "joint outcome", zh: "关节表型" },
  nodes: [
    ["SOX9", "chondrocyte"],
    ["CHONDROCYTE-PROLIFERATION", "chondrocyte"],
    ["CHONDROCYTE-APOPTOSIS", "chondrocyte"],
    ["COL2A1", "matrix"],
    ["ACAN", "matrix"],
    ["MMP13", "matrix"],
    ["ADAMTS5", "matrix"],
    ["IL1B", "inflammation"],
    ["IL6", "inflammation"],
    ["TNF", "inflammation"],
    ["CARTILAGE-DEGENERATION", "whole-joint"],
  ],
};

const blank: Theme = {
  about: "no categories yet: write your own",
  theme: { en: "the tissue", zh: "组织" },
  categories: [],
  outcomes: { en: "Outcomes", zh: "表型" },
  outcome: { en: "outcome", zh: "表型" },
  nodes: [],
};

/** What a new dataset may be about. One more is a row. */
export const themes = { bone, liver, cartilage, blank } as const satisfies Readonly<Record<string, Theme>>;
export type ThemeName = keyof typeof themes;
