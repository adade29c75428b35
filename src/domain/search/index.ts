export { classesOfArm } from "./classes";
export { type DocumentKind, documentKinds, type SearchDocument, searchDocuments } from "./documents";
export { plainText } from "./fold";
export { type Asked, askedAmong, occurs, spansIn } from "./match";
export { MAX_QUESTION_LENGTH, type Question, readQuestion } from "./question";
export { fitOf, fits, isSameName, ranked } from "./rank";
export { type Word, wordsOf } from "./words";
