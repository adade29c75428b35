import { type ReactNode, useEffect, useEffectEvent } from "react";
import type { SourceFile } from "../../exchange/base/formats";
import { useDatasets } from "../../store/datasets/context";

/** A whole collection in our own form is opened as it is, beside the open one: nothing is added to that. */
export function OpenCollection(props: { readonly file: File | SourceFile; readonly onDone: () => void }): ReactNode {
  const { openFile } = useDatasets();
  const open = useEffectEvent(() => {
    const { file, onDone } = props;
    openFile(file instanceof File ? file : new File([new Uint8Array(file.bytes)], file.name));
    onDone();
  });
  useEffect(() => open(), []);
  return null;
}
