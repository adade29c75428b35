import { PlainInput } from "./PlainInput";
import { SuggestingInput } from "./SuggestingInput";
import type { CellInputProps } from "./types";

/** The field in which a cell is written: plain text, or text with values to pick from. */
export function CellInput(props: CellInputProps) {
  return props.column.suggest ? (
    <SuggestingInput {...props} suggest={props.column.suggest} />
  ) : (
    <PlainInput {...props} />
  );
}
