import { nearestId } from "../../dataset/drafts/nearest";
import { isLanguage, type Language, languages } from "../../domain/records/base/languages";
import { flagValue } from "../calls/call";
import { type Call, Misuse, type Terminal } from "../calls/verb";
import { type ThemeName, themes } from "./themes";

/** What a new dataset is made from. */
export interface Answers {
  readonly subject: string;
  readonly theme: ThemeName;
  readonly languages: readonly Language[];
  readonly source: "review" | "own";
  readonly title: string;
}

interface Question<T> {
  readonly flag: keyof Answers;
  readonly asked: string;
  /** What an empty answer means; absent where there has to be one. */
  readonly usual?: string;
  /** The value, or what was expected. */
  readonly read: (text: string) => { readonly value: T } | { readonly expected: string };
}

const themeNames = Object.keys(themes) as readonly ThemeName[];

const text = (what: string) => (given: string) => (given.trim() === "" ? { expected: what } : { value: given.trim() });

function oneOf<T extends string>(options: readonly T[]): Question<T>["read"] {
  return (given) => {
    const value = options.find((option, index) => option === given.toLowerCase() || String(index + 1) === given);
    if (value !== undefined) return { value };
    const near = nearestId(given, options);
    return { expected: `${options.join(", ")}${near === null ? "" : ` (did you mean "${near}"?)`}` };
  };
}

function languagesIn(given: string): { readonly value: readonly Language[] } | { readonly expected: string } {
  const parts = given.split(/[\s,，、]+/).filter((part) => part !== "");
  const value = languages.filter((language) => parts.includes(language));
  if (value.length > 0 && parts.every(isLanguage)) return { value };
  return { expected: `one or more of ${languages.join(", ")}, with commas between them` };
}

const subject: Question<string> = {
  flag: "subject",
  asked: "What was given in the studies (a compound, an extract)?",
  read: text("a name, such as bakuchiol"),
};
const theme: Question<ThemeName> = {
  flag: "theme",
  asked: `What is it about?\n${themeNames.map((name, index) => `  ${index + 1} ${name}: ${themes[name].about}`).join("\n")}\n`,
  read: oneOf(themeNames),
};
const written: Question<readonly Language[]> = {
  flag: "languages",
  asked: `In which languages will you write (${languages.join(", ")})?`,
  usual: languages.join(","),
  read: languagesIn,
};
const source: Question<"review" | "own"> = {
  flag: "source",
  asked: "From a review, whose numbers the papers keep, or from your own reading (review, own)?",
  usual: "own",
  read: oneOf(["review", "own"]),
};
const title = (usual: string): Question<string> => ({
  flag: "title",
  asked: "Title of the collection?",
  usual,
  read: text("a title"),
});

/** What the flags say, and for the rest what is answered on the terminal. Throws `Misuse` where neither says it. */
export async function answersOf(call: Call, terminal: Terminal): Promise<Answers> {
  const answer = <T>(question: Question<T>) => answered(question, call, terminal);
  const named = await answer(subject);
  const about = await answer(theme);
  const inLanguages = await answer(written);
  const from = await answer(source);
  const [first = "en"] = inLanguages;
  const usual =
    about === "blank"
      ? named
      : first === "zh"
        ? `${named}与${themes[about].theme.zh}`
        : `${capital(named)} and ${themes[about].theme.en}`;
  return { subject: named, theme: about, languages: inLanguages, source: from, title: await answer(title(usual)) };
}

async function answered<T>(
  { flag, asked, usual, read }: Question<T>,
  call: Call,
  { ask, error }: Terminal,
): Promise<T> {
  const given = flagValue(call, flag);
  if (given !== undefined || ask === undefined) {
    const said = given ?? usual;
    if (said === undefined) throw new Misuse(`--${flag} is missing. ${asked.trim()}`);
    const result = read(said);
    if ("value" in result) return result.value;
    throw new Misuse(`--${flag}: found "${said}", expected ${result.expected}.`);
  }
  for (;;) {
    const said = (await ask(`${asked}${usual === undefined ? "" : ` [${usual}]`} `)).trim() || (usual ?? "");
    const result = read(said);
    if ("value" in result) return result.value;
    error(`Found "${said}", expected ${result.expected}.`);
  }
}

/** A name as it starts a title or a sentence. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
