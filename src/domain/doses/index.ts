export { type AmountUnit, significant, spanOf, toAmount } from "./amount";
export { type DoseRow, doseRows } from "./dose-chart";
export { amountsOf } from "./of-arm";
