import { z } from "zod";
import { bilingualSchema, type CompiledDataset, idSchema } from "../domain/records";
import { dataFile, smallPictureFile } from "./files";

/** What the start page says of a dataset before it is opened. */
const listedSchema = z.object({
  id: idSchema,
  title: bilingualSchema,
  /** Names of what is studied. */
  subjects: z.array(bilingualSchema),
  studies: z.int().nonnegative(),
  findings: z.int().nonnegative(),
  date: z.iso.date(),
  version: z.string(),
  /** Paths from the page. */
  file: z.string(),
  picture: z.string(),
});
export type Listed = z.infer<typeof listedSchema>;

/** The index of all datasets that are shipped, the one of a first visit in front. */
const listingSchema = z.object({ datasets: z.array(listedSchema) });
export type Listing = z.infer<typeof listingSchema>;

/** A dataset's entry in the index. */
export function listed({ dataset, entities, studies, findings }: CompiledDataset): Listed {
  const { id, title, version, date } = dataset;
  return {
    id,
    title,
    subjects: dataset.subjects.flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? []),
    studies: studies.length,
    findings: findings.length,
    date,
    version,
    file: dataFile(id),
    picture: smallPictureFile(id),
  };
}

/** Reads the index; null for anything else. */
export function readListing(value: unknown): Listing | null {
  return listingSchema.safeParse(value).data ?? null;
}
