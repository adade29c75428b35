import { Component, type ReactNode } from "react";
import { forgetLostParts, LostPartError } from "../../ui/lazy/lazy-part";

export interface PartFailure {
  readonly error: unknown;
  /** Its files did not arrive; anything else is a fault of the app. */
  readonly isLost: boolean;
  readonly retry: () => void;
}

export interface PartBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of a part that failed. */
  readonly fallback: (failure: PartFailure) => ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a failure to the part in which it happened. What was lost comes by itself once the network is back. */
export class PartBoundary extends Component<PartBoundaryProps, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidMount(): void {
    addEventListener("online", this.retryLost);
  }

  override componentWillUnmount(): void {
    removeEventListener("online", this.retryLost);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const { error } = failure;
    return this.props.fallback({ error, isLost: error instanceof LostPartError, retry: this.retry });
  }

  private readonly retry = (): void => {
    forgetLostParts();
    this.setState({ failure: null });
  };

  private readonly retryLost = (): void => {
    if (this.state.failure?.error instanceof LostPartError) this.retry();
  };
}
