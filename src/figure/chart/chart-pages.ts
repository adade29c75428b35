import { pictureReads } from "../frame/readable";
import type { FigurePage } from "../spec/types";
import { type ChartSpec, chartPage } from "./chart-page";
import type { DrawChart } from "./fit-chart";

/** One of several pages of a chart: which, of how many, counted from 1. */
export interface Part {
  readonly at: number;
  readonly of: number;
}

export interface PagedChart extends Omit<ChartSpec, "ways"> {
  /** Ways to draw a part of the chart's lines, the one that is wanted first. */
  readonly ways: (part: Part) => readonly DrawChart[];
  /** The chart's title on one of several pages. */
  readonly titleOf: (part: Part) => string;
}

/** More pages than these are not tried: a chart that needs them is a table. */
const mostPages = 8;

/**
 * A chart on as few pages as its letters can be read on, its lines shared among them. Where more pages help nothing, on one, which says
 * how small its letters are.
 */
export function chartPages({ ways, titleOf, ...spec }: PagedChart): readonly [FigurePage, ...FigurePage[]] {
  const pageOf = (part: Part): FigurePage =>
    chartPage({ ...spec, ways: ways(part), title: part.of === 1 ? spec.title : titleOf(part) });
  const whole = pageOf({ at: 1, of: 1 });
  if (pictureReads(whole)) return [whole];
  for (let of = 2; of <= mostPages; of++) {
    const pages: FigurePage[] = [];
    for (let at = 1; at <= of; at++) {
      const page = pageOf({ at, of });
      if (!pictureReads(page)) break;
      pages.push(page);
    }
    const [first, ...rest] = pages;
    if (first && pages.length === of) return [first, ...rest];
  }
  return [whole];
}

/** What stands on one of several pages, of things that are shared among them evenly. */
export function shareOf<T>(things: readonly T[], { at, of }: Part): T[] {
  const start = (i: number) => Math.round((things.length * i) / of);
  return things.slice(start(at - 1), start(at));
}
