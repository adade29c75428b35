import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset, Language } from "../../domain/records";
import type { Incoming } from "./incoming";
import type { Notice } from "./notices";

/** Every format by the name that messages and the command line have for it (`exchange:format.<id>`). */
const formatIds = [
  "compiled",
  "folder",
  "csv",
  "xlsx",
  "signor",
  "cx2",
  "cyjs",
  "sif",
  "graphml",
  "sbgn",
  "gpml",
  "ris",
  "nbib",
  "bibtex",
  "csl",
  "endnote",
  "cnki",
  "wanfang",
] as const;
export type FormatId = (typeof formatIds)[number];

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** As the person set them, for text that says neither: a label of the WHATWG Encoding Standard, and what parts cells. */
  readonly encoding?: string;
  readonly separator?: string;
}

/** A failure has at least one notice of weight "refused". */
export type ReadResult =
  | { readonly ok: true; readonly incoming: Incoming; readonly notices: readonly Notice[] }
  | {
      readonly ok: false;
      readonly notices: readonly Notice[];
      /** Of a collection in our own form: each fault with record and field. */
      readonly issues?: readonly DatasetIssue[];
    };

/** A format that is opened. */
export interface Importer {
  readonly id: FormatId;
  /** Endings and media types for a file dialog, parted by commas. */
  readonly accept: string;
  /** How sure this importer is that the file is its own, 0 to 1, from its name and its first 4 kB as text. */
  readonly recognises: (name: string, head: string) => number;
  /** Never throws; the parser is imported in here. */
  readonly read: (file: SourceFile, options: ReadOptions) => Promise<ReadResult>;
}

/** What of a dataset a format may have no place for (`exchange:loss.<code>`, with a count). */
export type LossCode =
  | "experiments"
  | "doses"
  | "statistics"
  | "places"
  | "mediators"
  | "papers"
  | "abstracts"
  | "citations"
  | "findings"
  | "evidence"
  | "sentences"
  | "strengths"
  | "names"
  | "identifiers"
  | "kinds"
  | "groups"
  | "categories"
  | "background"
  | "quantities"
  | "without-influence"
  | "details"
  | "relations"
  | "reading-list"
  | "discrepancies"
  | "gaps"
  | "notes"
  | "other-language"
  | "positions";

export interface Loss {
  readonly code: LossCode;
  /** How many records it touches; never 0. */
  readonly count: number;
}

export interface SaveOptions {
  readonly language: Language;
  /** Places of nodes by entity id, where a view gives them. */
  readonly positions?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** A format that is saved. */
export interface Saver {
  readonly id: FormatId;
  /** With its dot: ".csv". */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** What of this dataset the format cannot hold; nothing for a format that comes back equal. */
  readonly losses: (dataset: CompiledDataset) => readonly Loss[];
  /** The writer is imported in here. */
  readonly write: (dataset: CompiledDataset, options: SaveOptions) => Promise<Blob | Uint8Array>;
}

/** Key of a format's name, and of a loss, in the catalogues. */
export const formatKey = (id: FormatId): string => `exchange:format.${id}`;
export const lossKey = ({ code }: Pick<Loss, "code">): string => `exchange:loss.${code}`;
