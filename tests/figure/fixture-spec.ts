import { slideSize } from "../../src/figure/spec/presets";
import type { FigureContext, FigureSpec } from "../../src/figure/spec/types";
import { isopsoralen } from "../domain/real";

export const slideSpec: FigureSpec = {
  size: slideSize(3840),
  title: "Isopsoralen against osteoporosis",
  subtitle: "What was tested, predicted and inferred",
  legend: true,
  citations: true,
  footer: true,
  theme: "light",
  transparent: false,
  textScale: 1,
};

export function realContext(): FigureContext {
  return { evidence: isopsoralen(), today: new Date(2026, 2, 1) };
}
