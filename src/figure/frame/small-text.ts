import type { DrawingGroup, GroupKind, Words } from "../../drawing/types";
import type { Scene } from "../../scene/types";
import { textFloor } from "../spec/presets";
import type { FigurePage, FigureWarning } from "../spec/types";

/** What is set around the picture. */
const furniture: ReadonlySet<GroupKind> = new Set(["title", "legend", "citations", "footer"]);
/** Letters that are less under the floor than this, in points, are not under it. */
const slack = 0.005;

export interface SmallestText {
  readonly points: number;
  /** The words that are set in it. */
  readonly sample: string;
}

/** Words that are read, and numbers of references, which are looked up. */
type Part = (words: Words) => boolean;
const isNumber: Part = ({ role }) => role === "number";
const isRead: Part = (words) => !isNumber(words);

/** The smallest letters of what is drawn at full strength, in the groups' own unit, without numbers of references. */
export function smallestText(groups: readonly DrawingGroup[], part: Part = isRead): SmallestText | null {
  let smallest: Words | null = null;
  for (const group of groups) {
    if (group.opacity < 1 || group.faded) continue;
    for (const item of group.items) {
      if (item.kind === "words" && part(item) && (!smallest || item.fontSize < smallest.fontSize)) smallest = item;
    }
  }
  return smallest && { points: smallest.fontSize, sample: smallest.lines.join(" ") };
}

/** The smallest letters of the picture itself, without what is set around it. */
export function smallestOfPicture({ groups }: Pick<FigurePage, "groups">): SmallestText | null {
  return smallestText(groups.filter(({ kind }) => !furniture.has(kind)));
}

/** Says before the export that letters are too small for the medium: those of the picture, those around it. */
export function smallTextWarnings(page: FigurePage, scene: Scene): FigureWarning[] {
  const floor = textFloor(page.medium);
  const warnings: FigureWarning[] = [];
  const picture = smallestOfPicture(page);
  if (scene.nodes.length > 0 && picture && picture.points < floor - slack) {
    warnings.push({ kind: "small-text", floor, ...picture });
  }
  const around = smallestText(page.groups.filter(({ kind }) => furniture.has(kind)));
  const numbers = smallestText(page.groups, isNumber);
  const points = Math.min(...[around, numbers].map((each) => each?.points ?? Number.POSITIVE_INFINITY));
  if (points < floor - slack) warnings.push({ kind: "small-print", floor, points });
  return warnings;
}
