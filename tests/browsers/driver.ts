/** A browser that is driven from outside, by WebDriver in either form. */
export interface Driver {
  /** Its own name and version. */
  readonly name: string;
  open(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page; a promise is waited for. Only what JSON holds comes back. */
  run(expression: string): Promise<unknown>;
  /** Presses keys one after another, `+` joins those held together: "Shift+ArrowRight", "a". */
  press(...keys: readonly string[]): Promise<void>;
  /** A click of the mouse, in CSS pixels of the window. */
  click(x: number, y: number): Promise<void>;
  /** What the page complained of since it was asked last; null where the browser does not say. */
  complaints(): readonly string[] | null;
  close(): Promise<void>;
}

/** Starts a browser whose downloads go to a folder. Null, and the reason, where it is not installed. */
export type Start = (downloads: string) => Promise<Driver | { readonly missing: string }>;

/** Of the keys of WebDriver, those that are no letters. */
const codes: Readonly<Partial<Record<string, string>>> = {
  Shift: "\uE008",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Tab: "\uE004",
  Enter: "\uE007",
};

/** The actions of WebDriver that press keys; the same in both of its forms. */
export function keyActions(keys: readonly string[]): object {
  const actions = keys.flatMap((key) => {
    const held = key.split("+").map((each) => codes[each] ?? each);
    return [
      ...held.map((value) => ({ type: "keyDown", value })),
      ...held.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
  });
  return { type: "key", id: "keyboard", actions };
}

export function clickActions(x: number, y: number): object {
  return {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  };
}
