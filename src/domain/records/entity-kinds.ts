interface EntityKindFacts {
  /** Whether it is given to cells, animals or people, so that studies may have it as their subject. */
  readonly given: boolean;
  /** Whether its English names are common words even when they are one word: calcium, hepatitis. */
  readonly commonNoun: boolean;
  /** Whether one may ask what is left if it cannot be reached. */
  readonly blockable: boolean;
  /** Place among the ends that a route is asked for, first ones first; null where nothing leads to it. */
  readonly asEnd: number | null;
}

const given = { given: true, commonNoun: true, blockable: false, asEnd: null } as const;
const readOut = { given: false, commonNoun: false, blockable: true, asEnd: 4 } as const;

/** All kinds of entities, in the order in which lists show them. One more is a row; the compiler asks for its looks. */
export const entityKinds = {
  compound: given,
  extract: given,
  combination: given,
  pathway: readOut,
  group: { ...readOut, commonNoun: true },
  molecule: readOut,
  complex: readOut,
  messenger: readOut,
  metabolite: { ...readOut, commonNoun: true },
  biomarker: { ...readOut, commonNoun: true, blockable: false },
  process: { given: false, commonNoun: true, blockable: true, asEnd: 2 },
  outcome: { given: false, commonNoun: true, blockable: false, asEnd: 1 },
  disease: { given: false, commonNoun: true, blockable: false, asEnd: 3 },
  /** Its source does not say what it is. */
  unknown: readOut,
} as const satisfies Readonly<Record<string, EntityKindFacts>>;

export type EntityKind = keyof typeof entityKinds;

/** Whether things of a kind are given to cells, animals or people. */
export const isGiven = (kind: EntityKind): boolean => entityKinds[kind].given;

export const allEntityKinds = Object.keys(entityKinds) as readonly EntityKind[];

/** Kinds that a route may be asked to lead to. */
export const endKinds: readonly EntityKind[] = allEntityKinds
  .flatMap((kind) => {
    const { asEnd } = entityKinds[kind];
    return asEnd === null ? [] : [{ kind, asEnd }];
  })
  .sort((a, b) => a.asEnd - b.asEnd)
  .map(({ kind }) => kind);
