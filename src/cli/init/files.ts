import { orderForFile } from "../../dataset/folder/field-order";
import { formatted } from "../../dataset/folder/format";
import type { Bilingual } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { allEntityKinds } from "../../domain/records/entity-kinds";
import { studyFile } from "../add/study-file";
import { type Answers, capital } from "./answers";
import { type Theme, themes } from "./themes";

/** A file to be written, relative to the dataset's folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a new dataset, with remarks that say what to write where. `id` is the folder's name. */
export function newDataset(id: string, answers: Answers): NewFile[] {
  const theme: Theme = themes[answers.theme];
  const files = [
    { path: "dataset.yaml", text: datasetFile(id, answers, theme) },
    { path: "entities/subjects.yaml", text: subjectsFile(answers) },
    { path: "entities/nodes.yaml", text: nodesFile(theme) },
  ];
  return [
    ...files.map(({ path, text }) => ({ path, text: formatted(text, orderForFile(path)) })),
    { path: "studies/form.txt", text: exampleFile(answers) },
  ];
}

/** Ids are Latin; a name in characters has none of its own. */
function subjectId(name: string): string {
  return (
    name
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase() || "subject"
  );
}

const quoted = (text: string) => JSON.stringify(text);

/** A text in the languages of the dataset. */
function words(text: Bilingual, { languages: written }: Answers): string {
  const parts = languages.flatMap((language) =>
    written.includes(language) ? `${language}: ${quoted(text[language])}` : [],
  );
  return `{ ${parts.join(", ")} }`;
}

/** The same text in every language, with a remark where it is to be put into others. */
function toTranslate(text: string, answers: Answers): string {
  const remark = answers.languages.length > 1 ? " # the same in each language so far: translate it" : "";
  return `${words({ en: text, zh: text }, answers)}${remark}`;
}

function datasetFile(id: string, answers: Answers, { theme, categories, outcomes, outcome }: Theme): string {
  const today = new Date().toISOString().slice(0, 10);
  const say = (text: Bilingual) => words(text, answers);
  return `# What this collection is. data/README.md names the fields that are not here yet.
id: ${id}
title: ${toTranslate(answers.title, answers)}
# what the studies gave: ids of entities/subjects.yaml; the first names the picture
subjects: [${subjectId(answers.subject)}]
${answers.source === "review" ? `${reviewFields(answers)}` : ""}# what effects are good or bad for
theme: ${say(theme)}
# what read-outs are about, in the order of the filters and of the gap map: at most 8. colour: green, pink, amber, blue, violet, teal, red, olive
${categories.length === 0 ? blankCategories(answers) : `categories:\n${categories.map((category) => categoryLines(category, answers)).join("")}`}
# the title of the last column, and the word for one outcome
columns:
  outcomes: ${say(outcomes)}
outcome: ${say(outcome)}
${answers.languages.length < languages.length ? `# every text is written in these languages alone\nlanguages: [${answers.languages.join(", ")}]\n` : ""}version: 0.1.0
date: "${today}"
# how it was made, and from what
curation: ${say({ en: "In preparation.", zh: "整理中。" })}
licence: CC-BY-4.0
`;
}

function reviewFields(answers: Answers): string {
  return `# the review whose numbers the papers keep, and how many references it lists
review:
  title: ${toTranslate("The review's title", answers)}
  references: 1
# its sections, in order
sections:
  - section: "1"
    title: ${words({ en: "First section", zh: "第一节" }, answers)}
    summary: ${words({ en: "What it is about.", zh: "本节内容。" }, answers)}
`;
}

function categoryLines(category: Theme["categories"][number], answers: Answers): string {
  const { id, name, short, band, bandTitle, colour, glyph } = category;
  const fields = [
    `id: ${id}`,
    `name: ${words(name, answers)}`,
    ...(short === undefined ? [] : [`short: ${words(short, answers)}`]),
    `band: ${band}`,
    ...(bandTitle === undefined ? [] : [`bandTitle: ${words(bandTitle, answers)}`]),
    `colour: ${colour}`,
    ...(glyph === undefined ? [] : [`glyph: ${glyph}`]),
  ];
  return `  - ${fields.join("\n    ")}\n`;
}

function blankCategories(answers: Answers): string {
  const name = words({ en: "cell type or tissue", zh: "细胞类型或组织" }, answers);
  return `# categories:\n#   - { id: my-cells, name: ${name}, band: top, colour: green, glyph: cell }`;
}

function subjectsFile(answers: Answers): string {
  return `# What was given in the studies.
- id: ${subjectId(answers.subject)}
  kind: compound # or extract, or combination (with parts: the ids of what is in it)
  name: ${toTranslate(capital(answers.subject), answers)}
  # synonyms: ["another name"]
  # xrefs: ["pubchem.compound:…"]   # only identifiers that you are certain of
  # molarMass: 186.16               # g/mol: turns μg/mL into μmol/L
`;
}

function nodesFile({ nodes, categories }: Theme): string {
  const [first] = categories;
  const category = first === undefined ? "" : `\n#   category: ${first.id}`;
  return `# The nodes of the picture: what was read out. The entity library has the names, synonyms and identifiers of those with an id alone:
# npm run data -- entity find runx2
# Take the # away from those that your findings name; a node of your own has a kind and a name too:
#
# - id: MY-NODE
#   kind: molecule              # ${allEntityKinds.join(", ")}
#   name: { en: My node, zh: 我的节点 }${category}
${nodes.map(([id, of]) => `\n# - { id: ${id}, category: ${of} }`).join("")}
`;
}

/** The form of a study, in a file that no command reads: nothing invented is ever in the dataset. */
function exampleFile(answers: Answers): string {
  const text = formatted(
    studyFile(
      { id: "example2024", firstAuthor: "Example", moreAuthors: true, citation: { status: "as cited", issued: 2024 } },
      { from: "the form: an invented example", languages: answers.languages, isNumbered: answers.source === "review" },
    ),
    orderForFile("studies/form.yaml"),
  );
  return text.replace(
    /^# From [\s\S]*?(?=^id:)/m,
    '# The form of a study, invented. Copy it into a file named after your paper (example2024.yaml), or have one written by\n# "npm run data -- add".\n',
  );
}
