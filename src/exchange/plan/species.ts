import { isKnownOrganism } from "../../domain/records";
import type { Setting } from "./setting";

/** Id of a species; one that is not known becomes the collection's own, as it is printed. */
export function organismOf(setting: Setting, printed: string): string {
  if (isKnownOrganism(printed)) return printed;
  const { organisms } = setting.info;
  const known = organisms.find(({ id, name }) => id === printed || Object.values(name).includes(printed));
  if (known) return known.id;
  const plain = printed
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  const id =
    plain === "" || isKnownOrganism(plain) || organisms.some((each) => each.id === plain)
      ? `species-${organisms.length + 1}`
      : plain;
  setting.info = { ...setting.info, organisms: [...organisms, { id, name: setting.words(printed) }] };
  return id;
}
