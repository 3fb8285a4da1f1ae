import type { SlotName } from '@maru/shell/contract';

/** Slots that the layout shows on every page; the build copies them into the shell's `release.json`. */
export const headerSlots = ['account/menu', 'cart/mini-cart'] as const satisfies readonly SlotName[];

export const layoutSlots: readonly SlotName[] = [...headerSlots];
