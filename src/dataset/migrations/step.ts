/** A dataset's document in its compiled form, before anything about it is known to be right. */
export type RawDocument = Readonly<Record<string, unknown>>;

/**
 * One change that leads from a version of the compiled form to the next. Leaves what it does not understand as it is: the
 * checks that follow say what is wrong with it.
 */
export type Step = (document: RawDocument) => RawDocument;
