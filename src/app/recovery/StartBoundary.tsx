import { Component, type ReactNode } from "react";

interface StartBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of the app. */
  readonly fallback: ReactNode;
}

/**
 * Around the canvas, and around everything else: a file that the app cannot start without did not come. The page itself
 * says so then, with words that the build wrote into it, for those of the app may not have come either.
 */
export class StartBoundary extends Component<StartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    dispatchEvent(new Event("osteograph-start-failed"));
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
