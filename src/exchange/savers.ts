import type { Saver } from "./base/formats";
import { datasetSavers } from "./dataset/savers";
import { networkSavers } from "./networks/savers";
import { referenceSavers } from "./references/savers";
import { tableSavers } from "./tables/savers";
import { xmlSavers } from "./xml/savers";

/** Every format that is saved. A family of formats keeps its rows in its folder; one more family is a row here. */
export const savers: readonly Saver[] = [
  ...datasetSavers,
  ...tableSavers,
  ...networkSavers,
  ...xmlSavers,
  ...referenceSavers,
];

/** The saver of a format; null where it is only opened, or is none. */
export function saverOf(id: string): Saver | null {
  return savers.find((saver) => saver.id === id) ?? null;
}
