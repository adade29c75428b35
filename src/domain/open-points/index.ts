export { draftPoints, isOwnFile, markAsWritten } from "./drafts";
export { newOpenPoints, openPointsOf } from "./open-points";
export { type OpenPoint, openPointCodes } from "./types";
