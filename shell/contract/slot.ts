import { createElement, type ReactElement } from 'react';
import { useShell } from './page-context.ts';
import type { SlotProps } from './shell-api.ts';
import type { SlotName } from './slots.ts';

/**
 * Shows another room's component by name: `<Slot name="cart/add-to-cart" props={{ sku, … }} />`. Its space is reserved
 * while it loads and kept if it fails; what it throws stays inside it.
 */
export function Slot<Name extends SlotName>(props: SlotProps<Name>): ReactElement {
  const shell = useShell();
  return createElement(shell.Slot, props as unknown as SlotProps);
}
