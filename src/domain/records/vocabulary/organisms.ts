import { z } from "zod";
import { bilingualSchema, idSchema } from "../base/shared";

/**
 * Species that every dataset may name, with their ids in the NCBI Taxonomy (ncbi.nlm.nih.gov/taxonomy), in the order in which
 * lists show them. Their names are in the catalogues of messages.
 */
export const knownOrganisms = {
  mouse: 10090,
  rat: 10116,
  human: 9606,
  rabbit: 9986,
  "guinea-pig": 10141,
  hamster: 10036,
  dog: 9615,
  cat: 9685,
  pig: 9823,
  sheep: 9940,
  goat: 9925,
  cow: 9913,
  horse: 9796,
  "rhesus-monkey": 9544,
  "cynomolgus-monkey": 9541,
  chicken: 9031,
  zebrafish: 7955,
  "fruit-fly": 7227,
  nematode: 6239,
  yeast: 4932,
} as const satisfies Readonly<Record<string, number>>;
type KnownOrganism = keyof typeof knownOrganisms;

/** Whether it is one of the species that every dataset may name. */
export function isKnownOrganism(id: string): id is KnownOrganism {
  return Object.hasOwn(knownOrganisms, id);
}

/** A species of the dataset's own, beside those that every dataset may name. */
export const organismSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Id in the NCBI Taxonomy, where it is certain. */
  taxon: z.int().positive().optional(),
});
