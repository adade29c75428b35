import { languageTable } from "../../../domain/records/base/languages";
import { useApp } from "../../../store/context";
import { selectLanguage } from "../../../store/selectors";

/** Numbers and sizes as the language writes them. */
export function useSizes(): {
  readonly number: (value: number) => string;
  readonly megabytes: (bytes: number) => string;
} {
  const { tag } = languageTable[useApp(selectLanguage)];
  const whole = new Intl.NumberFormat(tag);
  const part = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  return { number: (value) => whole.format(value), megabytes: (bytes) => `${part.format(bytes / 1e6)} MB` };
}
