/** Something that the app can show, in the way in which a reader comes to it. */
export interface View {
  readonly name: string;
  /** The fragment of the address, without `#`. */
  readonly at: string;
  /** What is there once it is whole, as a CSS selector. */
  readonly shows: string;
  /** What is pressed to come to it, step by step: names of buttons in both languages. */
  readonly press?: readonly RegExp[];
  /** Keys that lead to it instead. */
  readonly keys?: readonly string[];
  /** Windows in which there is such a view; left out: all. */
  readonly only?: readonly WindowKind[];
  /** A list or a menu is open over it. */
  readonly popup?: true;
}

export type WindowKind = "wide" | "tablet" | "phone";

const graph = '[data-graph-ready="true"]';
const card = "article";
const dialog = "[role='dialog'] header h2";
const menu = "[role='menu']";

/** Every page, panel, dialog and menu. What is added to the app is added here: axe looks at each in both languages, both themes and three widths. */
export const views: readonly View[] = [
  { name: "overview", at: "", shows: graph },
  { name: "molecules", at: "level=molecules", shows: graph },
  { name: "node, with filters", at: "effect=osteoclast&node=NF-KB", shows: card },
  { name: "contested molecule", at: "level=molecules&node=SMAD7", shows: card },
  { name: "arrow", at: "arrow=tested:isopsoralen>NF-KB", shows: card },
  { name: "retracted study", at: "study=9", shows: card },
  { name: "route in the panel", at: "route=isopsoralen>NF-KB>NFATC1", shows: ":is(aside, [role='dialog']) ol" },
  { name: "nothing left by the filters", at: "pathway=NOTCH&organism=rat", shows: "main [role='status'] h2" },
  { name: "outline", at: "page=outline", shows: "main h3" },
  { name: "outline as a table", at: "page=outline&q.as=table", shows: "main table" },
  { name: "findings", at: "page=studies&effect=osteoclast", shows: "main table" },
  { name: "studies", at: "page=studies&q.table=studies", shows: "main table" },
  { name: "doses", at: "page=studies&q.table=doses&effect=osteoclast", shows: "main svg" },
  { name: "to read", at: "page=studies&q.table=to-read", shows: "main h2" },
  { name: "contested", at: "page=contested", shows: "main article" },
  { name: "routes", at: "page=routes&q.to=NFATC1", shows: "main li" },
  { name: "gaps", at: "page=gaps&q.cell=NF-KB:osteoclast:cells", shows: "main table" },
  { name: "two studies compared", at: "page=compare&q.left=24&q.right=25", shows: "main table" },
  { name: "datasets", at: "page=datasets", shows: "main li" },
  { name: "edit", at: "page=edit", shows: "main h2" },
  {
    name: "evidence base",
    at: "node=RUNX2",
    press: [/^(What else touches RUNX2…|还有什么与 RUNX2 相关…)$/],
    shows: dialog,
    only: ["wide"],
  },
  { name: "export", at: "", press: [/^(Export|导出)$/], shows: "[role='dialog'] svg", only: ["wide"] },
  {
    name: "export on a small screen",
    at: "",
    press: [/^(More|更多)$/, /^(Export|导出)$/],
    shows: "[role='dialog'] svg",
    only: ["phone", "tablet"],
  },
  {
    name: "about",
    at: "",
    press: [/^(Help|帮助)$/, /^(About Osteograph|关于 Osteograph)$/],
    shows: dialog,
    only: ["wide"],
  },
  {
    name: "how to read the figure",
    at: "",
    press: [/^(How to read this figure|如何阅读本图)$/],
    shows: dialog,
    only: ["wide"],
  },
  {
    name: "introduction",
    at: "",
    press: [/^(More|更多)$/, /^(Two-minute introduction|两分钟入门介绍)$/],
    shows: "[role='dialog'] h2",
    only: ["wide"],
  },
  { name: "help", at: "", keys: ["?"], shows: dialog },
  { name: "search results", at: "", keys: ["/", "N", "F"], shows: "[role='option']", popup: true },
  { name: "more pages", at: "", press: [/^(More|更多)$/], shows: menu, only: ["wide"], popup: true },
  { name: "theme", at: "", press: [/^(Theme|主题)$/], shows: menu, only: ["wide"], popup: true },
  {
    name: "filters over the page",
    at: "",
    press: [/^(Show the filters|显示筛选)/],
    shows: "[role='dialog']",
    only: ["phone"],
  },
];
