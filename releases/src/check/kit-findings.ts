import type { KitInterface, Use } from '../../contract/interface.ts';
import { satisfies } from '../resolve/compatibility.ts';
import type { GateRelease } from './everything-live.ts';
import { type Breakage, distinct, type Findings, labelOf } from './finding.ts';
import { type Misfit, misfits } from './shape/misfits.ts';

export type ProvidedKit = {
  kit: KitInterface;
  /** Who brings it: `ui-kit 1.1.0`, or the host. */
  label: string;
  /** Whether the kit is what goes out; else the remote is. */
  kitChanges: boolean;
  /** The kit that is live now, by which removals are known. */
  before?: KitInterface;
};

/**
 * What a remote uses of the kit and the host's kit does not have. A remote whose range the kit does not satisfy brings
 * its own copy with its own tokens: that is a note.
 */
export function kitFindings(remote: GateRelease, provided: ProvidedKit): Findings {
  const use = remote.interface?.kit;
  if (!use) return { problems: [], notes: [] };
  const { kit, label } = provided;
  const { name } = remote.description;
  const breaks = labelOf(remote.description);
  const range = rangeOf(remote);
  if (range !== undefined && !satisfies(kit.version, range)) {
    const message = `${breaks} is built for ui-kit ${range}; beside ${label} it loads a copy of its own.`;
    const fix = `Build ${name} with the new kit: until then its pages load two.`;
    return { problems: [], notes: [{ code: 'kit-second-copy', message, fix, breaks }] };
  }
  const own: Own = { breaks, keep: keepFix(remote, provided), provided };
  const tokens = use.tokens
    .filter(token => !kit.tokens.includes(token))
    .map(token => say(own, 'kit-token-removed', `${breaks} uses the token ${token}, which ${label} does not have.`));
  const absent = Object.keys(use.entries).filter(entry => !kit.entries[entry]);
  const parts = Object.entries(use.entries).flatMap(([entry, exports]) =>
    kit.entries[entry]
      ? Object.entries(exports).flatMap(([part, places]) => partFindings(own, entry, part, places))
      : [],
  );
  const notes = absent.map(entry => ({
    code: 'kit-entry-removed',
    message: `${label} has no ui-kit/${entry}; ${breaks} loads a copy of its own.`,
    fix: provided.kitChanges ? `Build ${name} without it.` : 'Release the shell with this kit first.',
    breaks,
  }));
  return { problems: distinct([...tokens, ...parts]), notes };
}

/** Whose findings they are, and what to do about what is gone. */
type Own = { breaks: string; keep: string; provided: ProvidedKit };

const say = ({ breaks, keep }: Own, code: string, message: string, at?: string): Breakage => ({
  code,
  message,
  fix: keep,
  breaks,
  ...(at && { at }),
});

function keepFix({ description }: GateRelease, { kit, kitChanges }: ProvidedKit): string {
  return kitChanges
    ? `Keep it until ${description.name} is released without it, or raise the kit's major version.`
    : `Release the shell with this kit first, or build ${description.name} with the ui-kit ${kit.version} that is live.`;
}

function partFindings(own: Own, entry: string, part: string, places: readonly Use[]): Breakage[] {
  const { kit, label, before } = own.provided;
  const props = kit.entries[entry]?.[part];
  const what = `${part} of ui-kit/${entry}`;
  if (!props) return [say(own, 'kit-export-removed', `${own.breaks} imports ${what}, which ${label} does not have.`)];
  const known = before?.entries[entry]?.[part]?.properties ?? {};
  return places.flatMap(({ at, shape }) => {
    const removed = Object.keys(shape.properties ?? {})
      .filter(prop => prop in known && !(prop in (props.properties ?? {})))
      .map(prop =>
        say(own, 'kit-prop-removed', `${what} of ${label} has no \`${prop}\`, which ${own.breaks} sets.`, at),
      );
    return [...misfits(shape, props).flatMap(misfit => propFinding(own, what, misfit, { at, shape })), ...removed];
  });
}

/** Where props are spread, more may be set than is named. */
function propFinding(own: Own, what: string, { code, path, given, expected }: Misfit, { at, shape }: Use): Breakage[] {
  const { label } = own.provided;
  if (code !== 'missing' && code !== 'optional') {
    const message = `${what} of ${label} takes \`${path}\` as ${expected}; ${own.breaks} sets ${given}.`;
    return [say(own, 'kit-prop-narrowed', message, at)];
  }
  if (shape.additionalProperties === true) return [];
  const message = `${what} of ${label} needs \`${path}\` (${expected}), which ${own.breaks} does not set.`;
  return [say(own, 'kit-prop-required', message, at)];
}

function rangeOf({ description }: GateRelease): string | undefined {
  return description.consumes.find(({ key }) => key.startsWith('@maru/ui-kit/'))?.range;
}
