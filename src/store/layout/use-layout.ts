import { useEffect, useMemo, useState } from "react";
import { type Network, networkOfBothReadings, type View } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { type LayoutOptions, layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import { idle } from "../../scene/runtime/idle";
import { newLayoutClient } from "../../scene/runtime/layout-client";
import type { LayoutRequest } from "../../scene/runtime/layout-request";
import { newLayoutWorker } from "../../scene/runtime/new-layout-worker";
import type { Layout } from "../../scene/types";
import { isOrderedInParts } from "../boxes";
import { knownOrder, rememberOrder, shippedOrder } from "./orders";

const seed = 1;
const everything: View = { level: "molecules", toggled: [] };

/** So many nodes and arrows are laid out where they are asked for, in less than 50 ms; more go to a worker. Rows take longer than columns. */
const atOnce = { columns: 400, rows: 220 } as const;

/** Who shows what was laid out before has this long to do so, and then as long again until something is idle, ms. */
const restMs = 2000;

/** What a layout is asked for. The same object is the same request. */
interface Request {
  readonly dataset: CompiledDataset;
  readonly network: Network;
  readonly language: Language;
  /** Null: columns. Else rows, so wide, scene units. */
  readonly across: number | null;
}

/** What goes on with a layout that takes its time. */
export type LayoutWork =
  /** How much of the search for an order is done, 0 to 1. Told after the first second. */
  | { readonly kind: "running"; readonly share: number }
  /** The reader has had enough of waiting. */
  | { readonly kind: "stopped" }
  /** What places them broke down; what was there before stays. */
  | { readonly kind: "failed" };

export interface LayoutOutcome {
  /** Null until it is there. */
  readonly layout: Layout | null;
  readonly work: LayoutWork | null;
  /** Gives up what is running. */
  stop(): void;
  /** Starts again what was given up. */
  again(): void;
}

/**
 * Places for a network of a dataset, in columns, or in rows so wide (`across`, scene units). A small one whose order is
 * known is laid out at once; any other in a worker, which the next request ends. Without a dataset nothing is asked for.
 * After a failure it can be asked for again.
 *
 * @param when "later": what is shown needs no layout as yet; it is made when nothing else is to be done, off the page.
 */
export function useLayout(
  dataset: CompiledDataset | null,
  network: Network,
  language: Language,
  across: number | null = null,
  when: "now" | "later" = "now",
): LayoutOutcome {
  const request = useMemo(
    (): Request | null => dataset && { dataset, network, language, across },
    [dataset, network, language, across],
  );
  const [orders, setOrders] = useState<{ readonly dataset: CompiledDataset; readonly order: Order } | null>(null);
  const order = orders?.dataset === dataset ? orders.order : dataset && knownOrder(dataset);
  const [found, setFound] = useState<{ readonly request: Request; readonly layout: Layout } | null>(null);
  const isFound = request !== null && found?.request === request;
  const isDirect = when === "now" && !isFound && isSmall(network, across);
  const direct = useMemo(
    () => (order && isDirect ? layoutNetwork(network, { language, order, seed, ...formOf(across) }) : null),
    [network, language, order, across, isDirect],
  );
  const [rough, setRough] = useState<{ readonly request: Request; readonly layout: Layout } | null>(null);
  const [running, setRunning] = useState<{ readonly request: Request; readonly share: number } | null>(null);
  const [stopped, setStopped] = useState<Request | null>(null);
  const [failed, setFailed] = useState<Request | null>(null);
  const layout = direct ?? (isFound ? found.layout : null);
  const isStopped = request !== null && stopped === request;
  const isFailed = request !== null && failed === request;
  const isWanted = layout === null && !isStopped && !isFailed;

  useEffect(() => {
    if (!request || !isWanted) return;
    const abort = new AbortController();
    const client = newLayoutClient(newLayoutWorker);
    const place = async (): Promise<void> => {
      const before = knownOrder(request.dataset) ?? (await shippedOrder(request.dataset, abort.signal));
      if (abort.signal.aborted) return;
      const order = before && rememberOrder(request.dataset, before);
      if (when === "later") {
        await rest();
        if (abort.signal.aborted) return;
      } else if (order && isSmall(request.network, request.across)) {
        setOrders({ dataset: request.dataset, order });
        return;
      }
      const answer = await client.layout(
        workOfRequest(request, order),
        // Nobody waits for what is made later.
        (share) => when === "now" && setRunning({ request, share }),
        (layout) => when === "now" && setRough({ request, layout }),
      );
      // Nothing placed leaves no order to keep.
      if (answer.order && answer.order.layers.length > 0) rememberOrder(request.dataset, answer.order);
      setFound({ request, layout: answer.layout });
    };
    place().catch(() => {
      if (!abort.signal.aborted && when === "now") setFailed(request);
    });
    return () => {
      abort.abort();
      client.cancel();
    };
  }, [request, isWanted, when]);

  return {
    layout: layout ?? (rough?.request === request ? rough.layout : null),
    work: workOf(
      layout !== null || when === "later",
      isStopped ? "stopped" : isFailed ? "failed" : null,
      running?.request === request ? running.share : null,
    ),
    stop: () => setStopped(request),
    again: () => {
      setRunning(null);
      setStopped(null);
      setFailed(null);
    },
  };
}

/** Lets what the page is doing end first. */
async function rest(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, restMs);
  });
  await idle(restMs);
}

/** What a worker is asked. Where an order is known, none is looked for. */
function workOfRequest({ dataset, network, language, across }: Request, order: Order | null): LayoutRequest {
  const isPart = isOrderedInParts(dataset);
  return {
    network,
    whole: isPart || order ? network : networkOfBothReadings(dataset, everything),
    ...(isPart && { isPart }),
    options: { language, seed, ...formOf(across), ...(order ? { order } : {}) },
  };
}

function formOf(across: number | null): Pick<LayoutOptions, "setting" | "across"> {
  return across === null ? {} : { setting: "rows", across };
}

function isSmall({ nodes, edges }: Network, across: number | null): boolean {
  return nodes.length + edges.length <= (across === null ? atOnce.columns : atOnce.rows);
}

function workOf(isThere: boolean, ended: "stopped" | "failed" | null, share: number | null): LayoutWork | null {
  if (isThere) return null;
  if (ended !== null) return { kind: ended };
  return share === null ? null : { kind: "running", share };
}
