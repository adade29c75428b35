interface EvidenceClass {
  /** Which of several makes an arrow's class: the strongest. */
  readonly strength: number;
  /** The same among the steps of a route, where general biology says more than a prediction. */
  readonly strengthInRoute: number;
  /** Whether it is work with the compound, measured or read from a mediator that a study names. */
  readonly withCompound: boolean;
}

/**
 * How an arrow is known, in the order in which lists show it. `tested`: measured with the compound. `blocked`: a
 * hop to or from a mediator that a study acted on, so that the effect was prevented or undone. `inferred`: a hop that a study's
 * mediation claim implies (compound → via → object). `predicted`: in silico only. `background`: stated without
 * the compound. One more is a row; the compiler asks for its line, its weight and its messages.
 */
export const evidenceClasses = {
  tested: { strength: 4, strengthInRoute: 5, withCompound: true },
  blocked: { strength: 3, strengthInRoute: 4, withCompound: true },
  inferred: { strength: 2, strengthInRoute: 3, withCompound: true },
  predicted: { strength: 1, strengthInRoute: 1, withCompound: false },
  background: { strength: 0, strengthInRoute: 2, withCompound: false },
} as const satisfies Readonly<Record<string, EvidenceClass>>;

export type EdgeClass = keyof typeof evidenceClasses;

export const edgeClasses = Object.keys(evidenceClasses) as readonly EdgeClass[];
