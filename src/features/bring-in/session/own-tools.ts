import { planIncoming, readIncoming } from "../../../exchange/worker/client";
import type { Tools } from "./tools";

/** Reading and planning in workers of the app. */
export const ownTools: Tools = { read: readIncoming, plan: planIncoming };
