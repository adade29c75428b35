import { lazyPart } from "../../ui/lazy/lazy-part";

/** What is known of source and data; its file is fetched when it is opened, or ahead of time. */
export const AboutDialog = lazyPart(() => import("./AboutDialog"));
