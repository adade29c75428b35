import { licencesFile } from "../../../dataset/files";

/** A package that the app is made of. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Whole text of its licence, where the page has it beside itself. */
  readonly text?: string;
}

export interface Licences {
  /** Version of the app. */
  readonly version: string;
  readonly packages: readonly ShippedPackage[];
}

/** Fetches the list that the build made. Null where it does not come. */
export async function fetchLicences(): Promise<Licences | null> {
  try {
    const response = await fetch(`./${licencesFile}`);
    return response.ok ? readLicences(await response.json()) : null;
  } catch {
    return null;
  }
}

/** The list as the build writes it: each text once, packages name it by its place. Null for anything else. */
export function readLicences(value: unknown): Licences | null {
  if (!isRecord(value) || typeof value.version !== "string" || !Array.isArray(value.packages)) return null;
  const texts: readonly unknown[] = Array.isArray(value.texts) ? value.texts : [];
  const packages = value.packages.flatMap((each: unknown): readonly ShippedPackage[] => {
    if (!isRecord(each)) return [];
    const { name, version, licence, text } = each;
    if (typeof name !== "string" || typeof version !== "string" || typeof licence !== "string") return [];
    const whole = typeof text === "number" ? texts[text] : undefined;
    return [{ name, version, licence, ...(typeof whole === "string" ? { text: whole } : {}) }];
  });
  return { version: value.version, packages };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
