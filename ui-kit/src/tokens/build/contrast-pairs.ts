/** The pairs of roles that stand on each other; Terrazzo refuses a build in which one falls below WCAG 2 AA. */
const text = [
  ['ink', 'paper'],
  ['ink', 'board'],
  ['ink', 'raised'],
  ['ink-muted', 'paper'],
  ['ink-muted', 'board'],
  ['ink-muted', 'raised'],
  ['on-ink', 'ink'],
  ['clay', 'paper'],
  ['clay', 'board'],
  ['celadon', 'paper'],
  ['celadon', 'board'],
  ['indigo', 'paper'],
  ['indigo', 'board'],
  ['danger', 'paper'],
  ['danger', 'raised'],
  ['success', 'paper'],
  ['on-hall', 'hall'],
  ['on-hall-muted', 'hall'],
] as const;

/** Edges and rings need 3:1, which is the rule's limit for large text. */
const graphic = [
  ['line-strong', 'paper'],
  ['focus', 'paper'],
  ['focus', 'board'],
] as const;

/** Every pair that Foundations shows, by role name. */
export const rolePairs = { text, graphic };

const schemes = ['light', 'dark'] as const;

export const contrastPairs = schemes.flatMap(scheme => [
  ...text.map(([front, ground]) => pair(scheme, front, ground, false)),
  ...graphic.map(([front, ground]) => pair(scheme, front, ground, true)),
]);

function pair(scheme: string, front: string, ground: string, largeText: boolean) {
  return { foreground: `color.${scheme}.${front}`, background: `color.${scheme}.${ground}`, largeText };
}
