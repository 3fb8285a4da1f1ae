import type { KeyRow } from './component-docs.ts';

type Keys = readonly [KeyRow, ...KeyRow[]];

/** Keyboard tables that several components share. */
export const NO_FOCUS: Keys = [{ keys: 'Tab', does: 'Passes it by; what stands within keeps its own keys.' }];
export const PRESS: Keys = [
  { keys: 'Tab, Shift Tab', does: 'Moves to it and on.' },
  { keys: 'Enter, Space', does: 'Presses it.' },
];
export const FOLLOW: Keys = [
  { keys: 'Tab, Shift Tab', does: 'Moves to it and on.' },
  { keys: 'Enter', does: 'Follows it.' },
];
export const TYPE: Keys = [
  { keys: 'Tab, Shift Tab', does: 'Moves into the field and on.' },
  { keys: 'Characters', does: 'Are typed.' },
];
export const CLOSE: Keys = [
  { keys: 'Enter, Space', does: 'On the trigger: opens it and moves the focus inside.' },
  { keys: 'Tab, Shift Tab', does: 'Moves among its controls; the page behind is out of reach.' },
  { keys: 'Escape', does: 'Closes it; the focus returns to the trigger.' },
];
export const CHOOSE: Keys = [
  { keys: 'Tab', does: 'Moves to the chosen one, and on past the group.' },
  { keys: 'Arrow keys', does: 'Choose the next or the previous one.' },
  { keys: 'Space', does: 'Chooses the one in focus.' },
];
