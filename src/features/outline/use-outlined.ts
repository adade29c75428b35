import { useMemo } from "react";
import { drawnNetwork } from "../../domain/focus";
import type { Network } from "../../domain/network";
import { useApp } from "../../store/context";
import { selectBackground, selectVisibleNetwork } from "../../store/selectors";

/** What the outline lists: what the filters leave, background with it unless that is never wanted. */
export function useOutlined(): Network {
  const visible = useApp(selectVisibleNetwork);
  const mode = useApp(selectBackground);
  return useMemo(
    () => drawnNetwork(visible, { background: mode === "never" ? "never" : "always", focus: null }),
    [visible, mode],
  );
}
