import type { SlotName } from '@maru/shell/contract';
import { Component, type ContextType, type ReactNode } from 'react';
import { ShellDocumentContext } from '../document/shell-document-context.ts';
import { RemoteFailure, toFailure } from '../remotes/remote-failure.ts';
import { FailedSlot } from './slot-failure.tsx';
import type { SlotOwner } from './slots.ts';

interface SlotBoundaryProps {
  name: SlotName;
  owner: SlotOwner;
  /** What the page wants to show instead of the shell's sentence. */
  fallback: ReactNode;
  onRetry: () => void;
  children: ReactNode;
}

/** Keeps what one slot throws inside it, whether while loading, rendering or in an effect. */
export class SlotBoundary extends Component<SlotBoundaryProps, { failed: boolean }> {
  static override contextType = ShellDocumentContext;
  declare context: ContextType<typeof ShellDocumentContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    const { owner } = this.props;
    // What failed to load as a remote has been reported by whoever loaded it.
    if (error instanceof RemoteFailure && error.phase === 'remote') return;
    this.context?.telemetry.failure(toFailure(owner.release, 'render', error));
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback ?? <FailedSlot owner={this.props.owner} onRetry={this.props.onRetry} />;
  }
}
