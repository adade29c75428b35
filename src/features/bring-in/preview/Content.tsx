import type { ReactNode } from "react";
import type { Incoming } from "../../../exchange/base/incoming";
import type { Notice } from "../../../exchange/base/notices";
import type { TableChoice } from "../session/use-table";
import { NetworkPreview } from "./NetworkPreview";
import { PapersPreview } from "./PapersPreview";
import { TablePreview } from "./TablePreview";

export interface ContentProps {
  readonly incoming: Incoming;
  readonly table: TableChoice;
  readonly notices: readonly Notice[];
}

/** What a file holds, each kind of it in its own form. */
export function Content({ incoming, table, notices }: ContentProps): ReactNode {
  switch (incoming.kind) {
    case "network":
      return <NetworkPreview network={incoming} />;
    case "papers":
      return <PapersPreview papers={incoming.papers} />;
    case "table":
      return table.sheet ? (
        <TablePreview sheet={table.sheet} columns={table.columns} notices={notices} onField={table.setField} />
      ) : null;
    // Findings are a table whose columns are known, and a collection is opened as it is.
    case "findings":
    case "dataset":
      return null;
  }
}
