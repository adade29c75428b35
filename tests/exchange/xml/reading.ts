import type { ReadOptions, ReadResult, SourceFile } from "../../../src/exchange/base/formats";
import type { IncomingNetwork } from "../../../src/exchange/base/incoming";
import type { Notice } from "../../../src/exchange/base/notices";

type Reader = (file: SourceFile, options: ReadOptions) => Promise<ReadResult>;

export const fileOf = (text: string, name = "small.xml"): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** What a reader makes of a text. */
export const resultOf = (read: Reader, text: string, options: ReadOptions = {}): Promise<ReadResult> =>
  read(fileOf(text), options);

/** The network in a text and the remarks on it; throws where there is none. */
export async function networkIn(
  read: Reader,
  text: string,
): Promise<{ readonly network: IncomingNetwork; readonly notices: readonly Notice[] }> {
  const result = await resultOf(read, text);
  if (!result.ok || result.incoming.kind !== "network") throw new Error(JSON.stringify(result.notices));
  return { network: result.incoming, notices: result.notices };
}

/** Arrows as text: "A activates B", in order, by the names of their ends. */
export function arrowsOf({ nodes, arrows }: IncomingNetwork): string[] {
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  return arrows.map(({ from, to, relation }) => `${names.get(from)} ${relation} ${names.get(to)}`);
}

/** Remarks as text: "refused missing-field line 4: found". */
export function remarksOf(notices: readonly Notice[]): string[] {
  return notices.map(({ weight, code, place, found }) => {
    const line = place && "line" in place ? ` line ${place.line}` : "";
    return `${weight} ${code}${line}${found === undefined ? "" : `: ${found}`}`;
  });
}
