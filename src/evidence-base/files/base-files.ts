/** A piece of a file: from `start` up to `end`, not with it, of a file that has `size` bytes in all. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** Where the files of a base are. Both methods reject with a `BaseFault` where a file is missing or of another size. */
export interface BaseFiles {
  /** Name of the place, for messages. */
  readonly name: string;
  readonly text: (file: string) => Promise<string>;
  readonly piece: (file: string, piece: Piece) => Promise<ArrayBuffer>;
}

/** The same files; `onRead` hears of the bytes of each piece that was read, and of each text. */
export function counted(files: BaseFiles, onRead: (bytes: number) => void): BaseFiles {
  return {
    name: files.name,
    text: async (file) => {
      const text = await files.text(file);
      onRead(new TextEncoder().encode(text).length);
      return text;
    },
    piece: async (file, piece) => {
      const bytes = await files.piece(file, piece);
      onRead(bytes.byteLength);
      return bytes;
    },
  };
}
