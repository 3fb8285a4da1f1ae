import { m } from '../messages/generated/messages.js';

/** Where the carrier leaves a parcel, in words. */
export function handoverText(handover: 'hand-over' | 'at-the-door' | 'with-the-guard'): string {
  if (handover === 'at-the-door') return m.handover_at_the_door();
  return handover === 'with-the-guard' ? m.handover_with_the_guard() : m.handover_hand_over();
}
