export const outlineViews = ["outline", "table"] as const;
type OutlineView = (typeof outlineViews)[number];

const isView = (value: string | undefined): value is OutlineView => outlineViews.some((each) => each === value);

/** How the page shows the picture, as its part of the link says; the outline where that says nothing. */
export function viewOf({ as }: Readonly<Record<string, string>>): OutlineView {
  return isView(as) ? as : "outline";
}

/** Whether a value of a link means something, by the part that it is of. */
export function outlineChecks() {
  return { as: isView };
}
