import { ranked } from "../domain/search";
import { Picker, type PickerOption, type PickerProps } from "../ui/inputs/Picker";

const namesOf = ({ label, detail, words = [] }: PickerOption): readonly string[] => [
  label,
  ...words,
  ...(detail === undefined ? [] : [detail]),
];

const order = (options: readonly PickerOption[], typed: string): readonly PickerOption[] =>
  ranked(options, typed, namesOf);

/** One of the things that the evidence names: the exact name first, then names that hold it. */
export function NamePicker(props: Omit<PickerProps, "order">) {
  return <Picker {...props} order={order} />;
}
