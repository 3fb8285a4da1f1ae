import { globSync } from 'node:fs';

/** Bytes after gzip of an entry's script and styles alone, without react. What is not named has `usualBudget`. */
const usualBudget = 4096;

export const entryBudgets: Record<string, number> = {
  // The kit's frame of icons (lucide's) and the field around a control.
  carousel: 5000,
  checkbox: 4500,
  chip: 4500,
  field: 4700,
  fieldset: 4500,
  gallery: 7500,
  icon: 9000,
  'number-field': 6200,
  pagination: 4700,
  quantity: 5200,
  'radio-group': 7000,
  select: 5600,
  slider: 6200,
  'text-area': 5200,
  'text-field': 5200,
  // Base UI's behaviour: loaded when something opens.
  combobox: 64_000,
  dialog: 33_000,
  drawer: 33_000,
  menu: 60_000,
  popover: 47_000,
  tabs: 16_000,
  toast: 26_500,
  tooltip: 40_000,
};

/** Bytes that an entry may have. */
export const budgetOf = (entry: string): number => entryBudgets[entry] ?? usualBudget;

/** Names of all entries, and of those that `build-entries.ts` has built. */
export const entriesOf = (room: string): string[] => named(room, 'src/components/*/index.ts', 2);
export const builtEntries = (room: string): string[] => named(room, '.cache/sizes/*/entry.js', 2);

function named(room: string, pattern: string, depth: number): string[] {
  return globSync(pattern, { cwd: room })
    .map(path => path.split(/[\\/]/)[depth] ?? '')
    .sort();
}
