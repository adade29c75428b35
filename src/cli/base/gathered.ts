import type { Source } from "../../domain/records";
import type { BaseEntity, BaseRow } from "../../evidence-base/model/contract";
import { keyOf } from "../../evidence-base/model/identity";
import type { IncomingNode } from "../../exchange/base/incoming";
import { evidenceOf } from "../../exchange/plan/add-relations";
import type { SourcedNetwork } from "./reading/networks-of";

/** What the command line says of a source that the file itself does not name. */
export interface Stated {
  readonly name?: string;
  readonly version?: string;
  readonly licence?: string;
  readonly url?: string;
}

/** Entities and sources of a base while its inputs are read; rows go on to where they are written. */
export class Gathered {
  readonly #entities = new Map<string, BaseEntity>();
  readonly #sources = new Map<string, Source>();
  readonly #stated: Stated;

  constructor(stated: Stated) {
    this.#stated = stated;
  }

  get entities(): readonly BaseEntity[] {
    return [...this.#entities.values()];
  }

  get sources(): readonly Source[] {
    return [...this.#sources.values()];
  }

  /** The rows of a network: one for each piece of evidence of each arrow. */
  rowsOf(network: SourcedNetwork): readonly BaseRow[] {
    const origin = this.#sourceOf(network);
    const keys = new Map(network.nodes.map((node) => [node.key, this.#keyOf(node)]));
    return network.arrows.flatMap((arrow): BaseRow[] => {
      const [source, target] = [keys.get(arrow.from), keys.get(arrow.to)];
      if (source === undefined || target === undefined) return [];
      const record = {
        source,
        target,
        relation: arrow.relation,
        origin,
        ...(arrow.direct !== undefined && { direct: arrow.direct }),
        ...(arrow.mechanism && { mechanism: arrow.mechanism }),
        ...(arrow.residue && { residue: arrow.residue }),
        ...(arrow.relationPrinted && { printed: arrow.relationPrinted }),
        ...(arrow.recordId && { recordId: arrow.recordId }),
      };
      return arrow.evidence.length === 0
        ? [record]
        : arrow.evidence.map((evidence) => ({ ...record, ...evidenceOf(evidence) }));
    });
  }

  #sourceOf({ origin, url }: SourcedNetwork): string {
    const { name: givenName, version: givenVersion, licence: givenLicence, url: givenUrl } = this.#stated;
    // A table in the form of SIGNOR names no source; what the command says of it comes first.
    const isNamed = origin.version !== undefined || origin.licence !== undefined;
    const name = isNamed ? origin.name : (givenName ?? origin.name);
    const version = origin.version ?? givenVersion;
    const licence = origin.licence ?? givenLicence;
    const address = url ?? givenUrl;
    const key = JSON.stringify([name, version]);
    const known = this.#sources.get(key);
    if (known !== undefined) return known.id;
    const id = idOf(name, new Set([...this.#sources.values()].map((source) => source.id)));
    this.#sources.set(key, {
      id,
      name,
      ...(version && { version }),
      ...(licence && { licence }),
      ...(address && { url: address }),
      kind: origin.isDatabase || name === givenName ? "database" : "file",
    });
    return id;
  }

  /** The key of a node, which is kept with every name that inputs have for it. */
  #keyOf(node: IncomingNode): string {
    const { name, kind, synonyms, xrefs } = node;
    const key = keyOf(node);
    const known = this.#entities.get(key);
    const others = [...new Set([...(known?.synonyms ?? []), name, ...synonyms])];
    const own = known?.name ?? name;
    if (known === undefined || others.length > known.synonyms.length + 1 || known.kind === "unknown") {
      this.#entities.set(key, {
        key,
        name: own,
        kind: known === undefined || known.kind === "unknown" ? (kind ?? "unknown") : known.kind,
        synonyms: others.filter((each) => each !== own),
        xrefs: [...new Set([...(known?.xrefs ?? []), ...xrefs])],
      });
    }
    return key;
  }
}

function idOf(name: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "source";
  let number = 1;
  while (taken.has(number === 1 ? plain : `${plain}-${number}`)) number += 1;
  return number === 1 ? plain : `${plain}-${number}`;
}
