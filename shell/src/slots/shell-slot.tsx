import type { SlotName, SlotProps } from '@maru/shell/contract';
import { Suspense, use, useState } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { SlotBoundary } from './slot-boundary.tsx';
import { AbsentSlot, failureSize } from './slot-failure.tsx';
import styles from './slots.module.css';
import type { SlotOwner } from './slots.ts';

/** Draws a slot by name: its space is there from the start, and what happens inside stays inside. */
export function ShellSlot({ name, props, fallback }: SlotProps) {
  const { slots } = useShellDocument();
  const owner = slots.owner(name);
  const [attempt, setAttempt] = useState(0);
  if (!owner) return <AbsentSlot name={name} fallback={fallback} />;
  const retry = () => {
    slots.forget(name);
    setAttempt(attempt + 1);
  };
  return (
    <div
      className={styles.slot}
      data-slot={name}
      data-room={owner.release.room}
      data-release={owner.release.version}
      data-owner={owner.release.team}
    >
      <SlotBoundary key={attempt} name={name} owner={owner} fallback={fallback} onRetry={retry}>
        <Suspense fallback={<Waiting owner={owner} />}>
          <SlotContent name={name} props={props ?? {}} />
        </Suspense>
      </SlotBoundary>
    </div>
  );
}

function SlotContent({ name, props }: { name: SlotName; props: object }) {
  const { slots } = useShellDocument();
  const Component = use(slots.component(name));
  return <Component {...props} />;
}

function Waiting({ owner }: { owner: SlotOwner }) {
  return <div className={styles.waiting} data-size={failureSize(owner)} aria-hidden="true" />;
}
