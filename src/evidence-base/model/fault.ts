/** What can be wrong with a base (`evidence-base:fault.<code>`). */
export type FaultCode =
  /** A file that the base names is not there. */
  | "missing"
  /** A file ends early, or is longer than it was when the base was made. */
  | "size"
  /** Made by another version of the format. */
  | "version"
  /** The server sends whole files, so that nothing can be read from a base in pieces. */
  | "no-ranges"
  /** A file is not what its name says. */
  | "malformed"
  /** A word that this program has no meaning for. */
  | "unknown-word"
  /** The server does not answer, or refuses. */
  | "unreachable"
  /** Not on the origin of the page. */
  | "elsewhere";

interface FaultDetails {
  readonly file: string;
  readonly found?: string;
  readonly expected?: string;
}

const english: Readonly<Record<FaultCode, string>> = {
  missing: "the file is missing",
  size: "the file is cut or was changed",
  version: "another version of the format",
  "no-ranges": "the server does not send parts of files",
  malformed: "the file is not what its name says",
  "unknown-word": "a word that is not known",
  unreachable: "the file cannot be read",
  elsewhere: "a base is read from the page's own server alone",
};

/** Why a base cannot be read: the file, what was found in it and what was expected. */
export class BaseFault extends Error {
  readonly code: FaultCode;
  readonly details: FaultDetails;

  constructor(code: FaultCode, details: FaultDetails) {
    const { file, found, expected } = details;
    super(
      [`${file}: ${english[code]}`, found && `found ${found}`, expected && `expected ${expected}`]
        .filter((part) => part)
        .join("; "),
    );
    this.name = "BaseFault";
    this.code = code;
    this.details = details;
  }
}
