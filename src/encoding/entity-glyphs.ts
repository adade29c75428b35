import type { Lineage, MoleculeRole } from "../domain/records";
import type { Glyph } from "./glyphs";

/** Osteoblast: a cuboid cell on a line of bone. Osteoclast: a cell with several nuclei. Fate: a fork. Whole bone: a bone. */
export const lineageGlyphs: Readonly<Record<Lineage, readonly Glyph[]>> = {
  osteoblast: [
    {
      kind: "polygon",
      points: [
        [-0.32, -0.42],
        [0.32, -0.42],
        [0.32, 0.2],
        [-0.32, 0.2],
      ],
      paint: "line",
    },
    { kind: "circle", x: 0, y: -0.11, r: 0.12, paint: "fill" },
    {
      kind: "line",
      points: [
        [-0.5, 0.42],
        [0.5, 0.42],
      ],
      paint: "line",
    },
  ],
  osteoclast: [
    { kind: "circle", x: 0, y: 0, r: 0.45, paint: "line" },
    { kind: "circle", x: -0.18, y: -0.12, r: 0.1, paint: "fill" },
    { kind: "circle", x: 0.18, y: -0.12, r: 0.1, paint: "fill" },
    { kind: "circle", x: 0, y: 0.18, r: 0.1, paint: "fill" },
  ],
  fate: [
    {
      kind: "line",
      points: [
        [0, 0.48],
        [0, 0.08],
        [-0.32, -0.24],
      ],
      paint: "line",
    },
    {
      kind: "line",
      points: [
        [0, 0.08],
        [0.32, -0.24],
      ],
      paint: "line",
    },
    { kind: "circle", x: -0.36, y: -0.34, r: 0.12, paint: "fill" },
    { kind: "circle", x: 0.36, y: -0.34, r: 0.12, paint: "line" },
  ],
  "whole-bone": [
    {
      kind: "polygon",
      points: [
        [-0.3, -0.12],
        [0.3, -0.12],
        [0.36, -0.32],
        [0.5, -0.2],
        [0.42, 0],
        [0.5, 0.2],
        [0.36, 0.32],
        [0.3, 0.12],
        [-0.3, 0.12],
        [-0.36, 0.32],
        [-0.5, 0.2],
        [-0.42, 0],
        [-0.5, -0.2],
        [-0.36, -0.32],
      ],
      paint: "line",
    },
  ],
  none: [],
};

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
