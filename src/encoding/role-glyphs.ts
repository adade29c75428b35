import type { MoleculeRole } from "../domain/records";
import type { Glyph } from "./glyphs";

/** Receptor: a cup that holds a ligand. Transcription factor: two rungs of a double strand. */
export const roleGlyphs: Readonly<Record<MoleculeRole, readonly Glyph[]>> = {
  receptor: [
    {
      kind: "line",
      points: [
        [-0.36, -0.46],
        [0, -0.04],
        [0.36, -0.46],
      ],
      paint: "line",
    },
    {
      kind: "line",
      points: [
        [0, -0.04],
        [0, 0.48],
      ],
      paint: "line",
    },
  ],
  "transcription-factor": [
    {
      kind: "line",
      points: [
        [-0.46, 0.42],
        [-0.46, -0.1],
        [0.3, -0.1],
      ],
      paint: "line",
    },
    {
      kind: "polygon",
      points: [
        [0.5, -0.1],
        [0.16, -0.36],
        [0.16, 0.16],
      ],
      paint: "fill",
    },
    {
      kind: "line",
      points: [
        [-0.5, 0.42],
        [0.5, 0.42],
      ],
      paint: "line",
    },
  ],
};
