import { shippedOrder } from "./scene/shipped";

/** Finds the order of the shipped dataset before the tests: in a fresh clone that takes longer than a test may. */
export default function findOrder(): void {
  shippedOrder();
}
