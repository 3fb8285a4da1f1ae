import { createElement, useEffect, useState } from 'react';
import { useGlobals } from 'storybook/manager-api';
import { type KitVersions, readVersions, versionToGlobal } from './versions.ts';

// Without JSX: Storybook's bundler of its own frame knows only the classic one.

/** Toolbar: which released version of the kit draws a story, and which stands beside it. */
export function VersionTool() {
  const [globals, updateGlobals] = useGlobals();
  const [{ versions }, setVersions] = useState<KitVersions>({ current: null, versions: [] });
  useEffect(() => void readVersions().then(setVersions), []);
  const version = String(globals.version ?? '');
  const beside = String(globals.beside ?? '');
  return createElement(
    'span',
    { style: { display: 'inline-flex', alignItems: 'center', gap: 6, marginInline: 6, fontSize: 12 } },
    createElement(Choice, {
      label: 'Kit version',
      first: 'this kit',
      value: version,
      versions,
      onChange: value => updateGlobals({ version: value }),
    }),
    'beside',
    createElement(Choice, {
      label: 'Kit version beside it',
      first: version ? 'this kit' : 'none',
      value: beside,
      versions,
      onChange: value => updateGlobals({ beside: value }),
    }),
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
  return createElement(
    'select',
    {
      'aria-label': label,
      value,
      onChange: (event: { currentTarget: HTMLSelectElement }) => onChange(event.currentTarget.value),
    },
    createElement('option', { value: '' }, first),
    versions.map(name => createElement('option', { key: name, value: versionToGlobal(name) }, name)),
  );
}
