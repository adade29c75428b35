import { readIncoming } from "../../../exchange/worker/client";
import type { Tools } from "./tools";

/** Reading in a worker of the app. */
export const ownTools: Tools = { read: readIncoming };
