import { columnIds } from "./columns";
import type { Line } from "./lines";
import { textOf } from "./values";
import type { Words } from "./words";

/** Upper and lower case, full-width forms and the two characters for micro are one. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * All that a line can be found by: its cells, the other names of what was measured and of the mediator, and the
 * model's one name across studies, whatever each prints ("OCT1" is OCT-1), in both languages.
 */
export function findableText(line: Line, words: Words): string {
  const { entities } = words.evidence;
  const named = line.findings.flatMap(({ object, via }) => [object, ...(via === undefined ? [] : [via])]);
  const names = [...new Set(named)].flatMap((id) => {
    const entity = entities.get(id);
    return entity ? [entity.name.en, entity.name.zh, ...entity.synonyms] : [id];
  });
  const arms = line.arms.flatMap(({ system, inducer, model }) => [
    ...[system, inducer].flatMap((each) => (each ? [each.en, each.zh] : [])),
    ...(model === null ? [] : [model]),
  ]);
  return folded([...columnIds.map((column) => textOf(column, line, words)), ...names, ...arms].join("\n"));
}

/** Whether every word that was asked for occurs. */
export function isFound(text: string, find: string): boolean {
  return folded(find)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
