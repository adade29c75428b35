import { afterEach, beforeEach, expect, test } from "vitest";
import { quickenStyles } from "./quick-styles";

/** What jsdom itself says, of the window without the quick answers. */
let slow: typeof getComputedStyle;
let quick: typeof getComputedStyle;

beforeEach(() => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error("no window in a frame");
  const inner = contentWindow as Window & typeof globalThis;
  slow = inner.getComputedStyle.bind(inner);
  const outer = globalThis.getComputedStyle;
  quickenStyles(inner);
  quick = inner.getComputedStyle;
  globalThis.getComputedStyle = outer;
  inner.document.body.innerHTML = page;
});

afterEach(() => {
  document.body.replaceChildren();
});

const page = `
<main hidden><p>a <b>b</b></p></main><section style="display: none"><ul><li>c</li></ul></section>
<div style="visibility: hidden">d<span>e</span><i style="visibility: visible">f</i></div>
<table><colgroup hidden><col hidden></colgroup><thead hidden><tr><th>g</th></tr></thead>
<tbody><tr hidden><td>h<b>i</b></td></tr><tr><td style="display: block">j</td></tr></tbody></table>
<details><summary>k</summary><p>l</p></details><details open><summary>m</summary><summary>n</summary></details>
<dialog>o</dialog><dialog open>p</dialog><div popover>q</div><noscript>r</noscript><embed hidden><template></template>
<form><input type="hidden"><input type="HIDDEN"><input hidden><button>s</button><select><option>t</option></select></form>
<span hidden="until-found">u</span><svg><g display="none"><text>v</text></g><title>w</title></svg><h2>x</h2><br><wbr>
<ruby>y<rt>z</rt><rp>(</rp></ruby><datalist></datalist><fieldset><legend></legend></fieldset><slot></slot><marquee></marquee>`;

function expectSame(): void {
  const { contentDocument } = document.querySelector("iframe") ?? {};
  const all = [...(contentDocument?.querySelectorAll("*") ?? [])];
  expect(all.length).toBeGreaterThan(50);
  for (const element of all) {
    const [mine, whole] = [quick(element), slow(element)];
    for (const name of ["display", "visibility", "opacity", "pointerEvents", "color"] as const) {
      expect(mine[name], `${name} of ${element.outerHTML}`).toBe(whole[name]);
    }
    for (const name of ["display", "visibility", "content", "pointer-events"]) {
      expect(mine.getPropertyValue(name), `${name} of ${element.outerHTML}`).toBe(whole.getPropertyValue(name));
    }
  }
}

test("what is drawn is answered as jsdom answers it, for every kind of element", () => {
  expectSame();
  // Asked again: kinds that were seen before.
  expectSame();
});

test("a sheet of the document that decides it is heard", () => {
  const inner = document.querySelector("iframe")?.contentDocument;
  const sheet = inner?.createElement("style");
  inner?.head.append(sheet ?? "");
  for (const rules of ["b { color: red }", "b { display: none }", "p { visibility: hidden }"]) {
    if (sheet) sheet.textContent = rules;
    expectSame();
  }
});
