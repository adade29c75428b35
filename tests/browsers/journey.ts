import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Driver } from "./driver";

const timeoutMs = 90_000;
const pages = ["outline", "studies", "contested", "routes", "gaps", "compare", "datasets", "edit"];

/** Runs an expression until it is true of the page; says what was waited for where it never is. */
async function until(driver: Driver, what: string, expression: string): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    if ((await driver.run(expression)) === true) return;
    await wait(200);
  }
  throw new Error(`Not there: ${what}`);
}

const has = (selector: string, words = ""): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((each) => each.textContent.includes(${JSON.stringify(words)}))`;
const isDrawn = has('[data-graph-ready="true"]');
const said = "document.querySelector('[role=\"application\"] [aria-live]').textContent";

/** A button of the page by its words or its name. */
const buttonOf = (name: string): string =>
  `[...document.querySelectorAll("button, [role='radio'], label")].find((each) => each.textContent.trim() === ${JSON.stringify(name)} || each.ariaLabel === ${JSON.stringify(name)})`;
const press = (name: string): string => `${buttonOf(name)}.click()`;

/** Where the canvas draws a node, in pixels of the window. */
const placeOf = (id: string): string => `(() => {
  const canvas = document.querySelector(".__________cytoscape_container");
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y } = canvas._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedPosition();
  return [left + x, top + y];
})()`;

type Step = (driver: Driver, base: string, downloads: string) => Promise<void>;

async function openGraph(driver: Driver, address: string): Promise<void> {
  await driver.open("about:blank");
  await driver.open(address);
  await until(driver, "the graph", isDrawn);
  await until(driver, "the bar", has("header h1"));
}

/** Waits for a file of that ending, whole. Where the browser keeps its downloads to itself, for the message that it was saved. */
async function untilSaved(driver: Driver, downloads: string, ending: string, starts: RegExp): Promise<void> {
  const end = Date.now() + timeoutMs;
  if (driver.complaints() === null) return until(driver, `"Saved as" of ${ending}`, has("[role='dialog']", "Saved as"));
  while (Date.now() < end) {
    const file = readdirSync(downloads).find((each) => each.endsWith(`.${ending}`));
    const isWhole = file !== undefined && !existsSync(join(downloads, `${file}.part`));
    if (isWhole && starts.test(readFileSync(join(downloads, file)).subarray(0, 64).toString("latin1"))) return;
    await wait(200);
  }
  throw new Error(`No ${ending} was saved.`);
}

/** What a reader does first, step by step; each is tried whatever became of the one before. */
export const journey: Readonly<Record<string, Step>> = {
  "every page opens": async (driver, base) => {
    for (const page of pages) {
      await driver.open("about:blank");
      await driver.open(`${base}#page=${page}`);
      await until(driver, `the page ${page}`, has("main h2"));
    }
  },
  "a click on a node opens its studies": async (driver, base) => {
    await openGraph(driver, `${base}#background=never`);
    await until(driver, "a node", `${has(".__________cytoscape_container")} && ${placeOf("NF-KB")}[0] > 0`);
    const [x = 0, y = 0] = (await driver.run(placeOf("NF-KB"))) as number[];
    await driver.click(x, y);
    await until(driver, "the studies of NF-κB", has("aside h2", "NF-κB"));
  },
  "the search finds a molecule by a synonym": async (driver, base) => {
    await openGraph(driver, base);
    await driver.press("/");
    await until(driver, "the focus in the search", "document.activeElement.getAttribute('role') === 'combobox'");
    await driver.press(..."TRACP");
    await until(driver, "a result", has("[role='option']", "TRACP"));
    await driver.press("Enter");
    await until(driver, "its studies", has("aside h2", "TRACP"));
  },
  "the canvas is walked, and an arrow opened, by keys": async (driver, base) => {
    await openGraph(driver, `${base}#effect=osteoclast&rest=hide`);
    await driver.run("document.querySelector('[role=\"application\"]').focus()");
    await driver.press("PageDown");
    await until(driver, "the first node", `${said} !== ""`);
    await driver.press("Shift+ArrowRight");
    await until(driver, "an arrow", `/^Isopsoralen /.test(${said})`);
    await driver.press("Enter");
    await until(driver, "the address of the arrow", "location.hash.includes('arrow=')");
    await until(driver, "its studies", has("article"));
    await driver.press("Escape");
    await until(driver, "the end of the studies", `!${has("article")}`);
  },
  "the graph in Chinese": async (driver, base) => {
    await openGraph(driver, `${base}#lang=zh`);
    await until(driver, "Chinese", `document.documentElement.lang.startsWith("zh") && ${has("header", "导出")}`);
  },
  "PNG and SVG are saved": async (driver, base, downloads) => {
    await openGraph(driver, `${base}#lang=en`);
    for (const [ending, starts] of [
      ["png", /^\x89PNG/],
      ["svg", /^(<\?xml|<svg)/],
    ] as const) {
      await driver.run(press("Export"));
      await until(driver, "the dialog", has("[role='dialog'] button", "Save PNG"));
      if (ending === "svg") {
        await driver.run(press("SVG"));
        await until(driver, "SVG chosen", has("[role='dialog'] button", "Save SVG"));
      }
      await until(driver, "the drawing", `${buttonOf(`Save ${ending.toUpperCase()}`)}?.disabled === false`);
      await driver.run(press(`Save ${ending.toUpperCase()}`));
      await untilSaved(driver, downloads, ending, starts);
      await driver.press("Escape");
      await until(driver, "the end of the dialog", `!${has("[role='dialog']")}`);
    }
  },
};
