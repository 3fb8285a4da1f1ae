import { Component, type ComponentType, type ReactNode } from 'react';

interface RemoteErrorBoundaryProps {
  /** The page's own view of its errors. */
  boundary: ComponentType;
  /** When that view throws as well. */
  fallback: ReactNode;
}

/** Lets a page show its own errors, and keeps a mistake in that view from going any further. */
export class RemoteErrorBoundary extends Component<RemoteErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    const { boundary: Boundary, fallback } = this.props;
    return this.state.failed ? fallback : <Boundary />;
  }
}
