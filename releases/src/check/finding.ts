import type { ReleaseDescription } from '../../contract/release.ts';
import type { ReleaseProblem } from '../errors.ts';

/** A problem, whom it breaks, and where in that one's sources. */
export type Breakage = ReleaseProblem & {
  /** Deployable and version, as in `mfe-catalog 1.0.0`. */
  breaks: string;
  /** As in `src/pages/product/buying-column.tsx:45`. */
  at?: string;
};

/** What refuses a release, and what only changes something. */
export type Findings = { problems: Breakage[]; notes: Breakage[] };

export const labelOf = ({ name, version }: Pick<ReleaseDescription, 'name' | 'version'>): string =>
  `${name} ${version}`;

export function joinFindings(...all: readonly Findings[]): Findings {
  return { problems: all.flatMap(({ problems }) => problems), notes: all.flatMap(({ notes }) => notes) };
}

/** The same findings for somebody who does not run beside the candidate: worth knowing, no obstacle. */
export const onlyNotes = ({ problems, notes }: Findings): Findings => ({
  problems: [],
  notes: [...problems, ...notes],
});

/** One finding for each thing that is wrong, however many places have it; the first place is named. */
export function distinct(breakages: readonly Breakage[]): Breakage[] {
  const seen = new Map<string, Breakage>();
  for (const each of breakages) {
    const key = `${each.code} ${each.breaks} ${each.message}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
