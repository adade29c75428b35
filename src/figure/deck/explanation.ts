import { refsOfScene } from "../../drawing/in-view";
import { palettes } from "../../encoding";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { citationsBlock, footerBlock, type Head, headBlock, legendBlock } from "../frame/furniture";
import { smallTextWarnings } from "../frame/small-text";
import { typeScaleOf } from "../frame/type-scale";
import { asInReview } from "../spec/numbering";
import type { FigureContext, FigurePage, FigureSpec } from "../spec/types";
import { type Block, moveBlock } from "../text/flow";
import { newKept } from "../text/kept";

/** Sizes of letters, points, the largest first. */
const sizes = [16, 14, 12, 10.5, 9, 7.5];
const smallest = 6;
/** Between what stands below one another, in letters. */
const between = 1.1;

/** The page behind a figure that has the picture alone: its legend, its references and its source, as large as they fit. */
export function explanationPage(scene: Scene, spec: FigureSpec, context: FigureContext): FigurePage {
  const type = typeScaleOf(spec.size);
  const { margin } = type;
  const title = say(scene.language, "figure:explanation", { title: spec.title.trim() || (spec.name ?? "") });
  const refs = refsOfScene(scene);
  const [width, height] = [spec.size.width - margin * 2, spec.size.height ?? (spec.size.width * 9) / 16];
  const kept = { blocks: newKept<Block>(), heads: newKept<Head>() };
  const set = (small: number) => {
    const input = { scene, refs, spec: { ...spec, title, subtitle: "" }, context, type: { ...type, small }, ...kept };
    const head = headBlock(input, width, { title: true, subtitle: false });
    const blocks = [
      legendBlock(input, width, { stacked: false, headed: true }),
      citationsBlock(input, width),
      footerBlock(input, width),
    ];
    let y = margin + head.height;
    const groups = blocks.flatMap((block) => {
      const top = y + small * between;
      y = top + block.height;
      return moveBlock(block, margin, top);
    });
    return { bottom: y + margin, groups: [...moveBlock(head, margin, margin), ...groups] };
  };
  const { groups, bottom } = set(sizes.find((size) => set(size).bottom <= height) ?? smallest);
  const page: FigurePage = {
    language: scene.language,
    width: spec.size.width,
    height: Math.max(height, bottom),
    medium: spec.size.medium,
    dpi: spec.size.dpi,
    theme: spec.theme,
    background: spec.transparent ? null : palettes[spec.theme].ground,
    title,
    subject: title,
    description: title,
    groups,
    picture: { left: margin, top: margin, right: margin + width, bottom: height - margin, scale: 1 },
    textScale: 1,
    margin,
    refs,
    numbering: spec.numbering ?? asInReview,
    warnings: [],
    parts: ["citations", "footer"],
    withoutRoom: [],
  };
  return { ...page, warnings: smallTextWarnings(page, scene) };
}
