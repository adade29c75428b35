interface EvidenceClass {
  /** Which of several makes an arrow's class: the strongest. */
  readonly strength: number;
  /** The same among the steps of a route, where general biology says more than a prediction. */
  readonly strengthInRoute: number;
  /** Whether it is work with the compound, measured or read from a mediator that a study names. */
  readonly withCompound: boolean;
  /** Whether it is general knowledge beside the studies: drawn when it is asked for, and never counted as a study. */
  readonly context: boolean;
}

/**
 * How an arrow is known, in the order in which lists show it. `tested`: measured with the compound. `blocked`: a
 * hop to or from a mediator that a study acted on, so that the effect was prevented or undone. `inferred`: a hop that a study's
 * mediation claim implies (compound → via → object). `predicted`: in silico only. `database`: listed by a
 * database or a file of another program. `background`: stated without the compound. One more is a row; the compiler asks for its line, its weight and its messages.
 */
export const evidenceClasses = {
  tested: { strength: 5, strengthInRoute: 6, withCompound: true, context: false },
  blocked: { strength: 4, strengthInRoute: 5, withCompound: true, context: false },
  inferred: { strength: 3, strengthInRoute: 4, withCompound: true, context: false },
  predicted: { strength: 2, strengthInRoute: 1, withCompound: false, context: false },
  database: { strength: 1, strengthInRoute: 2, withCompound: false, context: true },
  background: { strength: 0, strengthInRoute: 3, withCompound: false, context: true },
} as const satisfies Readonly<Record<string, EvidenceClass>>;

export type EdgeClass = keyof typeof evidenceClasses;

export function isContext(cls: EdgeClass): boolean {
  return evidenceClasses[cls].context;
}

export const edgeClasses = Object.keys(evidenceClasses) as readonly EdgeClass[];
