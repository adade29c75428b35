import { useEffect, useState } from "react";
import { type OpenedFile, onFilesChanged, openedFiles } from "./opened-files";

/** The files that the reader opened, as they come and go; empty until they are read. */
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
    const undo = onFilesChanged(read);
    return () => {
      isWanted = false;
      undo();
    };
  }, []);
  return files;
}
