type Slow = (element: Element, pseudo?: string | null) => CSSStyleDeclaration;

/** Decided by more than the name of the element, its `hidden`, `open` and `type`. */
const special = "summary, noscript, [popover]";

/** What the sheet of the browser gives, by the kind of element. */
const displays = new Map<string, string>();

function displayOf(element: Element, slow: Slow): string {
  if (element.getAttribute("style")?.includes("display")) return slow(element).display;
  const kind = [
    element.namespaceURI,
    element.localName,
    ...["hidden", "open", "type"].map((name) => element.getAttribute(name)),
  ];
  const key = JSON.stringify(kind);
  const known = displays.get(key) ?? slow(element).display;
  displays.set(key, known);
  return known;
}

/** Inherited: decided by the nearest of the element and what is around it that says anything. */
function visibilityOf(element: Element, slow: Slow): string {
  const saying = element.closest('[style*="visibility"], [hidden]:is(colgroup, col, thead, tbody, tfoot, tr)');
  return saying ? slow(element).visibility : "visible";
}

/** Of each sheet of a document: how many rules it had when it was read, and whether one decides what is drawn. */
const sheets = new WeakMap<CSSStyleSheet, { readonly rules: number; readonly decides: boolean }>();

function decides(sheet: CSSStyleSheet): boolean {
  const known = sheets.get(sheet);
  if (known?.rules === sheet.cssRules.length) return known.decides;
  const read = [...sheet.cssRules].some(({ cssText }) => /display|visibility/.test(cssText));
  sheets.set(sheet, { rules: sheet.cssRules.length, decides: read });
  return read;
}

/**
 * Answers `getComputedStyle` for what Testing Library asks of each element again and again, whether it is drawn: jsdom tries
 * every rule of its own sheet on the element and on all around it, which took a quarter of the time of these tests. They
 * read no sheet of the project, so display follows from the kind of element and is worked out once for each. Anything else
 * is asked of jsdom, and everything is where a sheet of the document decides what is drawn.
 */
export function quickenStyles(window: Window & typeof globalThis): void {
  const slow: Slow = window.getComputedStyle.bind(window);
  const quick: Slow = (element, pseudo) => {
    const isPlain = !pseudo && !element.matches(special) && ![...element.ownerDocument.styleSheets].some(decides);
    if (!isPlain) return slow(element, pseudo);
    const answer = (property: string): string => {
      if (property === "display") return displayOf(element, slow);
      return property === "visibility" ? visibilityOf(element, slow) : slow(element).getPropertyValue(property);
    };
    return new Proxy({} as CSSStyleDeclaration, {
      get(_, name) {
        if (name === "getPropertyValue") return answer;
        if (name === "display" || name === "visibility") return answer(name);
        const style = slow(element);
        const value: unknown = Reflect.get(style, name);
        return typeof value === "function" ? value.bind(style) : value;
      },
    });
  };
  window.getComputedStyle = quick;
  globalThis.getComputedStyle = quick;
}
