import type { KitInterface, KitUse } from '../../contract/interface.ts';
import { satisfies } from '../resolve/compatibility.ts';
import type { GateRelease } from './everything-live.ts';
import { type Breakage, distinct, type Findings, labelOf } from './finding.ts';
import { misfits } from './shape/misfits.ts';

export type ProvidedKit = {
  kit: KitInterface;
  /** Who brings it: `ui-kit 1.1.0`, or the host. */
  label: string;
  /** The kit that is live now, by which removals are known. */
  before?: KitInterface;
};

/**
 * What a remote uses of the kit and the host's kit does not have. A remote whose range the kit does not satisfy brings
 * its own copy: that is a note, and only tokens, which are the page's, can break it.
 */
export function kitFindings(remote: GateRelease, { kit, label, before }: ProvidedKit): Findings {
  const use = remote.interface?.kit;
  if (!use) return { problems: [], notes: [] };
  const breaks = labelOf(remote.description);
  const name = remote.description.name;
  const range = rangeOf(remote);
  const tokens = use.tokens
    .filter(token => !kit.tokens.includes(token))
    .map(token => ({
      code: 'kit-token-removed',
      message: `${breaks} uses the token ${token}, which ${label} does not have.`,
      fix: `Keep ${token} until ${name} is released without it.`,
      breaks,
    }));
  if (range !== undefined && !satisfies(kit.version, range)) {
    const message = `${breaks} is built for ui-kit ${range}; beside ${label} it loads a copy of its own.`;
    const fix = `Build ${name} with the new kit: until then its pages load two.`;
    return { problems: tokens, notes: [{ code: 'kit-second-copy', message, fix, breaks }] };
  }
  const parts = partFindings(use, { kit, label, before }, breaks, name);
  return { problems: distinct([...tokens, ...parts.problems]), notes: distinct(parts.notes) };
}

function partFindings(use: KitUse, { kit, label, before }: ProvidedKit, breaks: string, name: string): Findings {
  const problems: Breakage[] = [];
  const notes: Breakage[] = [];
  for (const [entry, exports] of Object.entries(use.entries)) {
    const provided = kit.entries[entry];
    if (!provided) {
      const message = `${label} has no ui-kit/${entry}; ${breaks} loads a copy of its own.`;
      notes.push({ code: 'kit-entry-removed', message, fix: `Build ${name} without it.`, breaks });
      continue;
    }
    for (const [part, places] of Object.entries(exports)) {
      const props = provided[part];
      const what = `${part} of ui-kit/${entry}`;
      if (!props) {
        const message = `${breaks} imports ${what}, which ${label} does not have.`;
        problems.push({
          code: 'kit-export-removed',
          message,
          fix: `Keep it until ${name} is released without it.`,
          breaks,
        });
        continue;
      }
      const known = before?.entries[entry]?.[part]?.properties ?? {};
      for (const { at, shape } of places) {
        const isWhole = shape.additionalProperties !== true;
        for (const { code, path, given, expected } of misfits(shape, props)) {
          const isMissing = code === 'missing' || code === 'optional';
          if (isMissing && !isWhole) continue;
          problems.push({
            code: isMissing ? 'kit-prop-required' : 'kit-prop-narrowed',
            message: isMissing
              ? `${what} of ${label} needs \`${path}\` (${expected}), which ${breaks} does not set.`
              : `${what} of ${label} takes \`${path}\` as ${expected}; ${breaks} sets ${given}.`,
            fix: `Take both until ${name} is built with the new kit, or raise the kit's major version.`,
            breaks,
            at,
          });
        }
        for (const prop of Object.keys(shape.properties ?? {})) {
          if (!(prop in known) || prop in (props.properties ?? {})) continue;
          const message = `${what} of ${label} has no \`${prop}\` any more, which ${breaks} sets.`;
          problems.push({
            code: 'kit-prop-removed',
            message,
            fix: `Keep it until ${name} is released without it.`,
            breaks,
            at,
          });
        }
      }
    }
  }
  return { problems, notes };
}

function rangeOf({ description }: GateRelease): string | undefined {
  return description.consumes.find(({ key }) => key.startsWith('@maru/ui-kit/'))?.range;
}
