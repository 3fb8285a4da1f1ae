import { useEffect, useState } from 'react';
import { useGlobals } from 'storybook/manager-api';
import { type KitVersions, readVersions } from './versions.ts';

/** Toolbar: which released version of the kit a story is drawn with, and which stands beside it. */
export function VersionTool() {
  const [globals, updateGlobals] = useGlobals();
  const [{ versions }, setVersions] = useState<KitVersions>({ current: null, versions: [] });
  useEffect(() => void readVersions().then(setVersions), []);
  const version = String(globals.version ?? '');
  const beside = String(globals.beside ?? '');
  // With one side chosen, the other is this build; both on this build is no comparison.
  const choose = (next: { version?: string; beside?: string }) => updateGlobals({ ...next });
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6, fontSize: 12, marginInline: 6 }}>
      <Choice
        label="Kit version"
        first="this build"
        value={version}
        versions={versions}
        onChange={next => choose({ version: next })}
      />
      <span>beside</span>
      <Choice
        label="Kit version beside it"
        first={version ? 'this build' : 'none'}
        value={beside}
        versions={versions}
        onChange={next => choose({ beside: next })}
      />
    </span>
  );
}

interface ChoiceProps {
  label: string;
  first: string;
  value: string;
  versions: readonly string[];
  onChange: (value: string) => void;
}

function Choice({ label, first, value, versions, onChange }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={event => onChange(event.currentTarget.value)}>
      <option value="">{first}</option>
      {versions.map(version => (
        <option key={version} value={version}>
          {version}
        </option>
      ))}
    </select>
  );
}
