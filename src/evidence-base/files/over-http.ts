import { BaseFault } from "../model/fault";
import type { BaseFiles } from "./base-files";

type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** Files of a base on a web server, in pieces (RFC 9110, section 14). `folder` ends with a slash. */
export function filesOverHttp(folder: URL, ask: Fetch = (url, init) => fetch(url, init)): BaseFiles {
  const answer = async (file: string, init?: RequestInit): Promise<Response> => {
    const response = await ask(new URL(file, folder), init).catch((error: unknown) => {
      throw new BaseFault("unreachable", { file, found: error instanceof Error ? error.message : String(error) });
    });
    if (response.status === 404 || response.status === 410)
      throw new BaseFault("missing", { file, found: `HTTP ${response.status}` });
    if (!response.ok && response.status !== 416)
      throw new BaseFault("unreachable", { file, found: `HTTP ${response.status}` });
    // Some servers answer with their start page for what they do not have.
    if ((response.headers.get("Content-Type") ?? "").startsWith("text/html"))
      throw new BaseFault("missing", { file, found: "HTML" });
    return response;
  };
  return {
    name: folder.pathname,
    text: async (file) => (await answer(file)).text(),
    piece: async (file, { start, end, size }) => {
      const control = new AbortController();
      const init = { headers: { Range: `bytes=${start}-${end - 1}` }, signal: control.signal };
      const response = await answer(file, init);
      const total = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(response.headers.get("Content-Range") ?? "")?.[1];
      if (total !== undefined && Number(total) !== size) throw wrongSize(file, Number(total), size);
      if (response.status !== 206) {
        // What is on its way is the whole file.
        control.abort();
        throw response.status === 416
          ? new BaseFault("size", { file, found: "HTTP 416", expected: `${size} B` })
          : new BaseFault("no-ranges", { file, found: `HTTP ${response.status}`, expected: "HTTP 206" });
      }
      const bytes = await response.arrayBuffer();
      if (bytes.byteLength !== end - start) throw wrongSize(file, start + bytes.byteLength, size);
      return bytes;
    },
  };
}

const wrongSize = (file: string, found: number, expected: number) =>
  new BaseFault("size", { file, found: `${found} B`, expected: `${expected} B` });
