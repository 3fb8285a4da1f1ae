import type { ReleaseDescription, SizeBudget } from '../../contract/release.ts';
import { type Findings, labelOf } from './finding.ts';

/** From that share of a budget on, a note says that little is left. */
const NEARLY = 0.95;

type Measure = { part: keyof SizeBudget; what: string; bytes: number };

/** What a visitor loads of a release at most, in bytes of brotli, against the room's own budget. */
export function budgetFindings(release: ReleaseDescription): Findings {
  const findings: Findings = { problems: [], notes: [] };
  for (const { part, what, bytes } of measures(release)) {
    const limit = release.budget?.[part];
    if (limit === undefined || bytes <= limit * NEARLY) continue;
    const isOver = bytes > limit;
    const share = Math.round((bytes / limit) * 100);
    (isOver ? findings.problems : findings.notes).push({
      code: isOver ? 'over-budget' : 'near-budget',
      message: `${what} is ${kilobytes(bytes)}, ${share} % of the budget of ${kilobytes(limit)}.`,
      fix: isOver
        ? `Make it smaller, or raise maru.budget.${part} in ${release.name}/package.json and say why.`
        : 'Little is left; nothing has to be done now.',
      breaks: labelOf(release),
    });
  }
  return findings;
}

function measures(release: ReleaseDescription): Measure[] {
  const sum = (files: readonly string[]) =>
    [...new Set(files)].reduce((all, file) => all + (release.files[file]?.brotli ?? release.files[file]?.size ?? 0), 0);
  const entry = [release.entry, ...release.entryJs, ...release.entryCss];
  const largest = (part: 'page' | 'slot', chunks: readonly string[]): Measure[] => {
    const sizes = chunks.map(chunk => {
      const group = release.groups[chunk];
      return {
        part,
        what: `${chunk} with its entry`,
        bytes: sum([...entry, ...(group?.js ?? []), ...(group?.css ?? [])]),
      };
    });
    return sizes.sort((one, other) => other.bytes - one.bytes).slice(0, 1);
  };
  if (release.kind === 'host') return [{ part: 'first', what: 'The first load', bytes: sum(entry) }];
  return [
    ...largest('page', release.manifest?.paths.map(({ page }) => page) ?? []),
    ...largest('slot', release.manifest?.slots.offers.map(({ chunk }) => chunk) ?? []),
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
