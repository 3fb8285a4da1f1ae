import type { SlotName } from '@maru/shell/contract';
import { FailedPart } from '@maru/ui-kit/failed-part';
import { RetryIcon } from '@maru/ui-kit/icon';
import { IconButton } from '@maru/ui-kit/icon-button';
import type { ReactNode } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import styles from './slots.module.css';
import type { SlotOwner } from './slots.ts';

/** In the place of a slot that failed: what is missing, of which room and version, and a way to try again. */
export function FailedSlot({ owner, onRetry }: { owner: SlotOwner; onRetry: () => void }) {
  const { locale } = useShellDocument();
  const { room, version } = owner.release;
  const name = owner.release.title[locale];
  const size = failureSize(owner);
  if (size === 'icon') {
    return (
      <div role="status" className={styles.small}>
        <IconButton
          label={m.slot_retry_label({ title: name })}
          title={m.reference({ room, version })}
          onClick={onRetry}
        >
          <RetryIcon />
        </IconButton>
      </div>
    );
  }
  return (
    <FailedPart
      size={size}
      title={size === 'line' ? m.slot_failed_line({ title: name }) : m.slot_failed_title()}
      detail={m.slot_failed_detail({ title: name })}
      reference={m.reference({ room, version })}
      onRetry={onRetry}
    />
  );
}

/** In the place of a slot that no release offers: what the page gave for that, or, of a room switched off, one line. */
export function AbsentSlot({ name, fallback }: { name: SlotName; fallback: ReactNode }) {
  const { slots, locale } = useShellDocument();
  const title = slots.disabledTitle(name)?.[locale];
  const words = title && <p className={styles.absent}>{m.slot_disabled({ title })}</p>;
  return (
    <div className={styles.slot} data-slot={name} data-absent="">
      {fallback ?? words}
    </div>
  );
}

/** What stands for a slot is as large as the slot: an icon, a line, a few lines or a shelf. */
export function failureSize({ size }: Pick<SlotOwner, 'size'>): 'icon' | 'line' | 'block' | 'shelf' {
  const height = remOf(size.block);
  const width = remOf(size.inline) ?? Number.POSITIVE_INFINITY;
  if (height === undefined || height > 24) return 'shelf';
  if (height > 8) return 'block';
  return width <= 12 ? 'icon' : 'line';
}

/** Rem of a plain length, or of the most that a `clamp()` allows. */
function remOf(length: string | undefined): number | undefined {
  const [, value, unit] = /^(?:clamp\(.*[ ,])?([\d.]+)(rem|px)\)?$/.exec(length ?? '') ?? [];
  return value === undefined ? undefined : Number(value) / (unit === 'px' ? 16 : 1);
}
