import type { Bilingual, Entity, EntityKind } from "../../domain/records";
import { namesOfDate } from "../columns/date-names";
import type { Candidate, NodeChoice, NodeMatch } from "./choices";
import type { EntityIndex } from "./entity-index";
import type { NewIds } from "./new-ids";

interface Asked {
  readonly name: string;
  readonly role: NodeMatch["role"];
  /** Where the file says it. */
  readonly kind?: EntityKind;
  readonly xrefs?: readonly string[];
  readonly synonyms?: readonly string[];
}

interface Setting {
  readonly index: EntityIndex;
  readonly ids: NewIds;
  readonly own: ReadonlyMap<string, Entity>;
  readonly choices: Readonly<Record<string, NodeChoice>>;
  readonly words: (text: string) => Bilingual;
}

/** Finds or makes the entity of each name that a file has, once for a name; keeps what was found for the person to look at. */
export class Nodes {
  readonly #setting: Setting;
  readonly #byName = new Map<string, Entity>();
  readonly #added = new Map<string, Entity>();
  readonly #known = new Set<string>();
  readonly #matches: NodeMatch[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Entities that the collection does not have yet. */
  get added(): readonly Entity[] {
    return [...this.#added.values()];
  }

  get known(): number {
    return this.#known.size;
  }

  get matches(): readonly NodeMatch[] {
    return this.#matches;
  }

  /** The entity of a name, in whatever role it was asked for first. Names that differ in letter case alone are two, unless the collection or the library knows them as one. */
  entityOf(asked: Asked): Entity {
    const key = `${(asked.xrefs ?? []).join(" ")} ${asked.name}`;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const entity = this.#decided(asked);
    this.#byName.set(key, entity);
    return entity;
  }

  /** Whether the collection has the entity of a name, as it was chosen or found. Makes nothing. */
  readonly knows = ({ name, xrefs = [] }: Pick<Asked, "name" | "xrefs">): boolean => {
    const { choices, own } = this.#setting;
    const choice = Object.hasOwn(choices, name) ? choices[name] : undefined;
    const id = choice?.use ?? surest(this.#all(name, xrefs))?.id;
    return id !== undefined && own.has(id);
  };

  /** Puts an entity that is new into a box. */
  put(id: string, box: string): void {
    const entity = this.#added.get(id);
    if (entity !== undefined) this.#added.set(id, { ...entity, pathway: box });
  }

  #decided(asked: Asked): Entity {
    const { name, role } = asked;
    const { index, choices } = this.#setting;
    const suggested = namesOfDate(name);
    const all = this.#all(name, asked.xrefs ?? []);
    const found = surest(all);
    const candidates = [...all, ...suggested.flatMap((each) => index.named(each))];
    const others = candidates.filter(({ id }) => id !== found?.id);
    const own = Object.hasOwn(choices, name) ? choices[name] : undefined;
    const choice = own ?? (found === null ? ({ use: "new" } as const) : "found");
    this.#matches.push({ name, role, found, others, suggested, choice, kind: kindOf(asked) });
    const id = choice === "found" ? found?.id : choice.use;
    const existing = id === undefined || id === "new" ? null : this.#existing(id);
    if (existing !== null) return existing;
    const { kind, name: other } =
      choice === "found" || choice.use !== "new" ? {} : (choice as { kind?: EntityKind; name?: string });
    return this.#made(asked, other ?? name, kind);
  }

  /** Everything that an identifier or the name may mean, the surest first. */
  #all(name: string, xrefs: readonly string[]): readonly Candidate[] {
    const { index } = this.#setting;
    return [...index.identified(xrefs), ...index.named(name)].filter(
      (each, at, list) => list.findIndex(({ id }) => id === each.id) === at,
    );
  }

  #existing(id: string): Entity | null {
    const own = this.#setting.own.get(id) ?? this.#added.get(id);
    if (own !== undefined) {
      if (this.#setting.own.has(id)) this.#known.add(id);
      return own;
    }
    const shared = this.#setting.index.fromLibrary(id);
    if (shared !== null) this.#added.set(id, shared);
    return shared;
  }

  #made(asked: Asked, name: string, chosen: EntityKind | undefined): Entity {
    const { xrefs = [], synonyms = [] } = asked;
    const entity: Entity = {
      id: this.#setting.ids.next(name, "node"),
      kind: chosen ?? kindOf(asked),
      name: this.#setting.words(name),
      synonyms: [...synonyms],
      xrefs: [...xrefs],
    };
    this.#added.set(entity.id, entity);
    return entity;
  }
}

function kindOf({ role, kind }: Asked): EntityKind {
  return kind ?? (role === "subject" ? "compound" : "unknown");
}

/** The one that a name means; null where two are equally likely. */
function surest([first, second]: readonly Candidate[]): Candidate | null {
  if (first === undefined) return null;
  return second !== undefined && second.by === first.by && second.in === first.in ? null : first;
}
