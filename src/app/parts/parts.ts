import { lazyPart } from "../../ui/lazy/lazy-part";

/*
 * The parts of the app that come in files of their own. Those around the graph are asked for with the interface; all
 * others when they are shown, or when there is time.
 */

export const ActiveFilterChips = lazyPart(async () => ({
  default: (await import("../../features/filters")).ActiveFilterChips,
}));
export const AboutSource = lazyPart(async () => ({ default: (await import("../../features/about")).AboutSource }));
export const FilterRail = lazyPart(() => import("../../features/filters"));
export const GraphArea = lazyPart(() => import("../../features/graph-area/GraphArea"));
export const GraphTools = lazyPart(() => import("../../features/graph-area/GraphTools"));
export const Legend = lazyPart(() => import("../../features/legend/Legend"));
export const MapBar = lazyPart(() => import("../../features/map-bar"));
export const ReadingChip = lazyPart(async () => ({ default: (await import("../../features/reading")).ReadingChip }));
export const ReadingLine = lazyPart(async () => ({ default: (await import("../../features/reading")).ReadingLine }));
export const ReadingToggle = lazyPart(async () => ({
  default: (await import("../../features/reading")).ReadingToggle,
}));
export const StartWalk = lazyPart(async () => ({ default: (await import("../../features/walk")).StartWalk }));
export const Walk = lazyPart(() => import("../../features/walk"));

export const StudyPanel = lazyPart(() => import("../../features/study-panel"));
export const HelpDialog = lazyPart(() => import("../../features/help/HelpDialog"));
export const Introduction = lazyPart(() => import("../../features/introduction/Introduction"));
export const IntroductionOffer = lazyPart(() => import("../../features/introduction/IntroductionOffer"));
export const FigureReading = lazyPart(() => import("../../features/legend/reading/FigureReading"));
export const AboutDialog = lazyPart(() => import("../../features/about/AboutDialog"));
export const ExportDialog = lazyPart(() => import("../../features/export"));
export const FileOutcome = lazyPart(() => import("../../features/datasets/FileOutcome"));
export const OfferedFigure = lazyPart(() => import("../../features/export/drop/OfferedFigure"));
export const AddedNotice = lazyPart(() => import("../../features/bring-in/added/AddedNotice"));
/** Not in the app as one HTML file, which can read no base. */
export const BaseDialog =
  import.meta.env?.MODE === "single" ? null : lazyPart(() => import("../../features/evidence-base"));
export const BringInDialog = lazyPart(() => import("../../features/bring-in"));
export const SaveAsDialog = lazyPart(() => import("../../features/save-as"));
export const TakeIn = lazyPart(() => import("../../features/bring-in/offer/TakeIn"));

export const EditPage = lazyPart(() => import("../../features/edit"));

export const pageParts = {
  outline: lazyPart(() => import("../../features/outline")),
  studies: lazyPart(() => import("../../features/studies")),
  contested: lazyPart(() => import("../../features/contested")),
  routes: lazyPart(() => import("../../features/routes")),
  gaps: lazyPart(() => import("../../features/gaps")),
  compare: lazyPart(() => import("../../features/compare")),
  datasets: lazyPart(() => import("../../features/datasets")),
};
