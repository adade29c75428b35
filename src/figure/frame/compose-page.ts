import { refsOfScene } from "../../drawing/in-view";
import { type Bounds, groupBounds, placeGroup, unite } from "../../drawing/place";
import { drawScene } from "../../drawing/scene";
import type { DrawingGroup } from "../../drawing/types";
import { palettes } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { type NumberRoom, withRoomForNumbers } from "../citations/cited-scene";
import { asInReview } from "../spec/numbering";
import { textFloor } from "../spec/presets";
import type { FigureContext, FigurePage, FigureSpec, FigureWarning } from "../spec/types";
import { enlargeText } from "../spread/enlarge";
import { asItIs } from "../spread/spread";
import { type Kept, newKept, once } from "../text/kept";
import { wrapText } from "../text/wrap";
import { describeScene, subjectOf } from "../words/describe";
import { type Dropped, drawn } from "./arrange";
import { sceneOfContent } from "./content";
import { onPaper } from "./faded";
import type { FurnitureInput } from "./furniture";
import { arrangeAll, plainly, withNumbers } from "./plan";
import { smallTextWarnings } from "./small-text";
import { typeScaleOf } from "./type-scale";
import { measured, type Variant, variantsOf } from "./variants";

/** A spec in which nothing depends on the room. */
export type SettledSpec = FigureSpec & {
  readonly citations: boolean;
  readonly footer: boolean;
  /** Only tried out: places for numbers are not looked for yet, which takes longest. */
  readonly isTry: boolean;
};

/** What pages of one scene have in common, whichever parts they have: kept from one to the next. */
export interface Subject extends Omit<FurnitureInput, "without" | "shared"> {
  /** The picture as it is, and in all ways that the spec allows. */
  readonly plain: () => Variant;
  readonly variants: () => readonly Variant[];
  /** The picture set in each of the ways that were chosen. */
  readonly sets: Kept<SetPicture>;
}

interface SetPicture {
  readonly scene: Scene;
  readonly variant: Variant;
}

/** What is shown of a scene, for pages with more or fewer parts, its boxes as far apart as numbers need them. */
export function newSubject(scene: Scene, spec: FigureSpec, context: FigureContext, room: NumberRoom | null): Subject {
  const cut = sceneOfContent(scene);
  const content = room ? withRoomForNumbers(cut, room) : cut;
  return {
    scene: content,
    refs: refsOfScene(content),
    spec,
    context,
    type: typeScaleOf(spec.size),
    blocks: newKept(),
    heads: newKept(),
    plain: once(() => measured(content, asItIs)),
    variants: once(() => variantsOf(content, spec.textScale)),
    sets: newKept(),
  };
}

/** A page with exactly the parts that the spec names. */
export function composePage(subject: Subject, spec: SettledSpec): FigurePage {
  const { refs, context, type } = subject;
  const { numbering = asInReview } = spec;
  const input = { ...subject, spec };
  const { scene: set, variant } = setPicture(input);
  const { plan, shown, without } =
    spec.numbers && !spec.isTry ? withNumbers(input, set, variant) : plainly(input, set, variant);
  const drawing = drawScene(shown, spec.theme);
  const bounds = unite(drawing.groups.map((group) => groupBounds(group, measureText)));
  const empty = shown.nodes.length === 0 || bounds === null;
  const { scale, picture } = plan;
  const placement = {
    x: picture.left - (bounds?.left ?? 0) * scale,
    y: picture.top - (bounds?.top ?? 0) * scale,
    scale,
  };
  const pictureGroups = empty
    ? [emptyMessage(shown, spec, picture, type.subtitle)]
    : drawing.groups.map((group) => placeGroup(onPaper(group, palettes[spec.theme].ground), placement));
  const page: FigurePage = {
    language: shown.language,
    width: spec.size.width,
    height: plan.height,
    medium: spec.size.medium,
    dpi: spec.size.dpi,
    theme: spec.theme,
    background: spec.transparent ? null : palettes[spec.theme].ground,
    // A file needs a name for those who cannot see it, whether or not one is printed on the page.
    title: spec.title.trim() || spec.name || context.evidence.dataset.dataset.title[shown.language],
    subject: subjectOf(shown, context.evidence),
    description: describeScene(shown, context.evidence),
    groups: [...drawn(plan.head), ...pictureGroups, ...drawn(plan.foot)],
    picture: { ...picture, scale },
    textScale: variant.letters,
    margin: type.margin,
    refs,
    numbering,
    warnings: [],
    parts: (["citations", "footer"] as const).filter((part) => spec[part] && !plan.dropped.includes(part)),
    withoutRoom: [],
  };
  const warnings = warningsOf(page, shown, spec, plan.dropped, plan.titleShortened, empty);
  if (without.length > 0) warnings.push({ kind: "without-numbers", arrows: without.length });
  return { ...page, warnings };
}

/** How often another way is taken because the one before came out smaller than it was measured. */
const mostTaken = 4;

/** The picture as it is where all can be read, else set in the way that has the largest letters. */
function setPicture(input: Subject): SetPicture {
  const { scene, spec } = input;
  const floor = textFloor(spec.size.medium);
  const pointsOf = (variant: Variant) => arrangeAll(input, [variant]).points;
  const plain = input.plain();
  const isKept = spec.textScale === 1 || scene.nodes.length === 0;
  if (isKept || (spec.textScale === "auto" && pointsOf(plain) >= floor)) return setIn(input, plain);
  let variants = input.variants();
  for (let taken = 1; ; taken++) {
    const { variant: chosen, points } = arrangeAll(input, variants);
    const set = setIn(input, chosen);
    // Ways are measured without drawing each, and a little smaller may be too small.
    if (taken === mostTaken || points < floor || pointsOf(set.variant) >= floor) return set;
    variants = variants.map((each) => (each === chosen ? set.variant : each));
  }
}

/** Sets a picture in one way, and measures what came of it. */
function setIn({ scene, sets }: Subject, way: Variant): SetPicture {
  return sets(`${way.letters} ${way.corridors} ${way.rows}`, () => {
    const enlarged = enlargeText(scene, way);
    return { scene: enlarged, variant: measured(enlarged, way) };
  });
}

function warningsOf(
  page: FigurePage,
  scene: Scene,
  spec: FigureSpec,
  dropped: readonly Dropped[],
  titleShortened: boolean,
  empty: boolean,
): FigureWarning[] {
  if (empty) return [{ kind: "empty" }];
  const warnings: FigureWarning[] = [];
  warnings.push(...smallTextWarnings(page, scene));
  if (titleShortened) warnings.push({ kind: "title-shortened" });
  for (const part of dropped) {
    const wanted = part === "subtitle" ? spec.subtitle.trim() !== "" : part !== "title" && spec[part];
    if (part !== "title" && wanted) warnings.push({ kind: "left-out", part });
  }
  return warnings;
}

function emptyMessage(scene: Scene, spec: FigureSpec, at: Bounds, fontSize: number): DrawingGroup {
  const text = say(scene.language, "figure:empty");
  const fill = palettes[spec.theme].text;
  return {
    kind: "caption",
    shape: null,
    id: "empty",
    name: text,
    parent: null,
    opacity: 1,
    arrow: null,
    items: [
      {
        kind: "words",
        role: "text",
        lines: wrapText(text, at.right - at.left, fontSize, 400, measureText),
        x: (at.left + at.right) / 2,
        y: (at.top + at.bottom) / 2,
        fontSize,
        lineHeight: fontSize * 1.3,
        weight: 400,
        align: "middle",
        fill,
      },
    ],
  };
}
