import { defineConfig } from "vitepress";
import { notPages, siteLink } from "./links";

/** Where the site is served from, and where the project's files can be read; the workflow that publishes it says both. */
const base = process.env.DOCS_BASE ?? "/docs/";
const repository = process.env.DOCS_REPOSITORY ?? null;

const reference = (prefix: string, words: Readonly<Record<string, string>>) => [
  { text: words.format ?? "", link: "/reference/data-format" },
  { text: words.commands ?? "", link: "/reference/command-line" },
  { text: words.bases ?? "", link: "/large-evidence" },
  { text: words.architecture ?? "", link: "/reference/architecture" },
  { text: words.decisions ?? "", link: "/decisions" },
  { text: words.contributing ?? "", link: "/reference/contributing" },
  ...(prefix === "" ? [] : [{ text: words.about ?? "", link: `${prefix}/reference` }]),
];

const guide = (prefix: string, words: Readonly<Record<string, string>>) =>
  ["reading", "exploring", "own-evidence", "figures", "keys"].map((name) => ({
    text: words[name] ?? name,
    link: `${prefix}/guide/${name}`,
  }));

export default defineConfig({
  title: "Osteograph",
  description: "Literature-backed mechanism graphs: user guide and reference",
  base,
  srcExclude: notPages,
  // Everything that a page needs is beside it: no other host is asked for anything.
  head: [["meta", { name: "referrer", content: "no-referrer" }]],
  markdown: {
    config(md) {
      md.core.ruler.after("inline", "site-links", (state) => {
        const page: string = state.env.relativePath ?? "index.md";
        let wordsAlone = false;
        for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === "link_open" ? token.attrGet("href") : null;
          if (href !== null) {
            const link = siteLink(href, page, repository);
            wordsAlone = link === null;
            if (link !== null) token.attrSet("href", link);
            else token.attrs = null;
          }
          if (wordsAlone && /^link_/.test(token.type)) token.tag = "span";
        }
      });
    },
  },
  themeConfig: {
    outline: [2, 3],
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: {
            // Chinese has no spaces between words: each two characters are one.
            tokenize: (text: string) =>
              text
                .toLowerCase()
                .split(/[^\p{L}\p{N}]+/u)
                .flatMap((word) =>
                  /\p{Script=Han}/u.test(word) && word.length > 2
                    ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
                    : [word],
                )
                .filter(Boolean),
          },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索文档" },
              modal: {
                noResultsText: "没有找到",
                resetButtonTitle: "清除",
                displayDetails: "显示详细内容",
                footer: { selectText: "打开", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: {
        nav: [
          { text: "User guide", link: "/guide/reading" },
          { text: "Reference", link: "/reference/data-format" },
        ],
        sidebar: [
          {
            text: "User guide",
            items: guide("", {
              reading: "Reading the picture",
              exploring: "Looking for an answer",
              "own-evidence": "Evidence of your own",
              figures: "Figures and sharing",
              keys: "Keys and gestures",
            }),
          },
          {
            text: "Reference",
            items: reference("", {
              format: "Data format",
              commands: "Command line",
              bases: "Evidence bases",
              architecture: "Architecture",
              decisions: "Decisions",
              contributing: "Contributing",
            }),
          },
        ],
      },
    },
    zh: {
      label: "中文",
      lang: "zh-CN",
      description: "有文献支持的机制图：用户指南与参考",
      themeConfig: {
        nav: [
          { text: "用户指南", link: "/zh/guide/reading" },
          { text: "技术参考", link: "/zh/reference" },
        ],
        sidebar: [
          {
            text: "用户指南",
            items: guide("/zh", {
              reading: "读懂机制图",
              exploring: "查找答案",
              "own-evidence": "加入自己的证据",
              figures: "出图与分享",
              keys: "按键与手势",
            }),
          },
          {
            text: "技术参考（英文）",
            items: reference("/zh", {
              format: "数据格式",
              commands: "命令行",
              bases: "证据库",
              architecture: "程序结构",
              decisions: "设计取舍",
              contributing: "参与贡献",
              about: "中文说明",
            }),
          },
        ],
        outline: { level: [2, 3], label: "本页内容" },
        docFooter: { prev: "上一页", next: "下一页" },
        darkModeSwitchLabel: "主题",
        sidebarMenuLabel: "目录",
        returnToTopLabel: "回到顶部",
        langMenuLabel: "语言",
      },
    },
  },
});
