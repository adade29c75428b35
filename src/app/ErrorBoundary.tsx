import { Component, type ReactNode } from "react";
import { FailureScreen } from "./FailureScreen";

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Shows what went wrong and the way on, where the page would go blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FailureScreen error={this.state.error} /> : this.props.children;
  }
}
