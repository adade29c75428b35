import { decodeText } from "./decode";
import type { ReadOptions, SourceFile } from "./formats";

/** Text of a file in the encoding that was chosen for it, else in its own; bytes that are no text become U+FFFD. Never throws. */
export function textOf({ bytes }: SourceFile, { encoding }: Pick<ReadOptions, "encoding">): string {
  return decodeText(bytes, encoding)?.text ?? new TextDecoder().decode(bytes);
}
