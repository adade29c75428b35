import type { Approach, CompiledDataset, Effect, EntityKind, Measured } from "../../domain/records";
import type { Place } from "./notices";

/** One node of a network as a file has it. */
export interface IncomingNode {
  /** Unique in the file. */
  readonly key: string;
  /** As printed; never empty. */
  readonly name: string;
  /** Only where the file says it. */
  readonly kind?: EntityKind;
  readonly synonyms: readonly string[];
  /** CURIEs with Bioregistry prefixes. */
  readonly xrefs: readonly string[];
  readonly position?: { readonly x: number; readonly y: number };
  /** Key of the node that holds it. */
  readonly group?: string;
}

/** Evidence of one arrow as the file has it. */
export interface IncomingEvidence {
  readonly pmid?: string;
  readonly doi?: string;
  /** What the file has where it is no identifier. */
  readonly text?: string;
  readonly sentence?: string;
  /** Number of the NCBI Taxonomy, as text. */
  readonly taxon?: string;
  /** As the file has it. */
  readonly cell?: string;
}

export interface IncomingArrow {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /** `interacts`: no direction and no cause ("in-complex-with", "binding"). */
  readonly relation: Effect | "interacts";
  /** The file's own word. */
  readonly relationPrinted?: string;
  /** Absent: not reported. */
  readonly direct?: boolean;
  readonly mechanism?: string;
  readonly residue?: string;
  readonly evidence: readonly IncomingEvidence[];
  readonly recordId?: string;
  readonly place: Place;
}

export interface IncomingNetwork {
  readonly kind: "network";
  readonly title?: string;
  readonly about?: string;
  /** Whom the arrows are from: a database with its version and licence as far as the file says them; else the file itself. */
  readonly origin: {
    readonly name: string;
    readonly version?: string;
    readonly licence?: string;
    readonly isDatabase: boolean;
  };
  readonly nodes: readonly IncomingNode[];
  readonly arrows: readonly IncomingArrow[];
  /** Papers that the file cites as a whole, for no arrow of its own. */
  readonly papers?: readonly IncomingPaper[];
}

/** A paper in the terms of CSL, loose: nothing in it is certain. */
export interface IncomingPaper {
  /** Unique in the file. */
  readonly key: string;
  readonly authors: readonly { readonly family: string; readonly given?: string }[];
  readonly year?: number;
  readonly title?: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly url?: string;
  readonly language?: "en" | "zh";
  /** Record number in the China National Knowledge Infrastructure. */
  readonly cnki?: string;
  readonly abstract?: string;
  /** The whole reference as plain text, where its parts are not known one by one. */
  readonly text?: string;
  readonly place: Place;
}

export interface IncomingPapers {
  readonly kind: "papers";
  readonly papers: readonly IncomingPaper[];
}

/** Cells as text, as the file shows them; what the columns mean is decided later, by the person. */
export interface IncomingTable {
  readonly kind: "table";
  readonly sheets: readonly IncomingSheet[];
  readonly encoding: string;
  /** Of a text file. */
  readonly separator?: string;
  readonly decimal?: "." | ",";
}

export interface IncomingSheet {
  readonly name: string;
  /** Every row of the file from the first, empty ones too; a row may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
  /** Numbers in the file, from 1, of the header's first row, which may be followed by more, and of the first row of data. */
  readonly headerRow: number;
  readonly firstRow: number;
}

/** One row of a table once its columns are known; names as printed. */
export interface IncomingFinding {
  /** Key of a paper; null: the table names none, so that it is no study of the literature. */
  readonly paper: string | null;
  /** What was given, in a study of it. */
  readonly subject?: string;
  /** What acts, in a table of arrows between molecules. */
  readonly source?: string;
  readonly object: string;
  readonly effect: Effect;
  readonly approach?: Approach;
  readonly system?: string;
  readonly organism?: string;
  readonly inducer?: string;
  readonly dosesPrinted?: string;
  readonly measured?: readonly Measured[];
  readonly via?: readonly string[];
  readonly comparator?: string;
  readonly time?: string;
  readonly n?: string;
  readonly size?: string;
  readonly statistic?: string;
  readonly p?: string;
  readonly figure?: string;
  readonly quote?: string;
  readonly note?: string;
  readonly place: Place;
}

export interface IncomingFindings {
  readonly kind: "findings";
  readonly papers: readonly IncomingPaper[];
  readonly findings: readonly IncomingFinding[];
}

export interface IncomingDataset {
  readonly kind: "dataset";
  readonly dataset: CompiledDataset;
}

/** What a file holds, whatever its format. */
export type Incoming = IncomingNetwork | IncomingPapers | IncomingTable | IncomingFindings | IncomingDataset;
