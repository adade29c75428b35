import type { Entity, Language } from "../domain/records";
import { inAnyLanguage } from "../domain/records/base/languages";
import { labelOf } from "../domain/statements";
import type { PickerOption } from "../ui/inputs/Picker";

/** An entity in a list to pick from, found by its names in every language, its id and its synonyms. */
export function entityOption(entity: Entity, language: Language): PickerOption {
  return {
    value: entity.id,
    label: labelOf(entity)[language],
    words: [...inAnyLanguage(entity.name), entity.id, ...entity.synonyms],
  };
}
