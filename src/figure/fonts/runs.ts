/** A stretch of text that one font writes. `font` is null where none of the embedded fonts has the characters. */
export interface TextRun<F> {
  readonly text: string;
  readonly font: F | null;
}

/** Splits a line into runs of one font: the first of `fonts` that has a character writes it. */
export function textRuns<F>(
  line: string,
  fonts: readonly F[],
  has: (font: F, character: string) => boolean,
): TextRun<F>[] {
  const runs: { text: string; font: F | null }[] = [];
  for (const character of line) {
    const last = runs.at(-1);
    // A space stays with what stands before it, so that words are not cut where the script changes.
    const font =
      character === " " && last?.font && has(last.font, " ")
        ? last.font
        : (fonts.find((each) => has(each, character)) ?? null);
    if (last && last.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}
