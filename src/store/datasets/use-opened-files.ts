import { useEffect, useState } from "react";
import { keeping } from "../keeping/keeping";
import { type OpenedFile, openedFiles } from "./opened-files";

/** The reader's own collections, as they come and go; empty until they are read. */
export function useOpenedFiles(): readonly OpenedFile[] {
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = (): void => {
      openedFiles()
        .then((found) => {
          if (isWanted) setFiles(found);
        })
        // A browser that keeps nothing answers with none.
        .catch(() => undefined);
    };
    read();
    const undo = keeping.onChange(read);
    return () => {
      isWanted = false;
      undo();
    };
  }, []);
  return files;
}
