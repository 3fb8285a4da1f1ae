import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { expect, it } from 'vitest';
import { places } from './start-places.ts';

const root = join(import.meta.dirname, '../../..');

/** Ids of every story, from the titles and exports of the files. */
function storyIds(): string[] {
  return globSync(['ui-kit/src/**/*.stories.tsx', 'mfe-*/src/**/*.stories.tsx'], { cwd: root }).flatMap(file => {
    const source = readFileSync(join(root, file), 'utf8');
    const title = /title: '([^']+)'/.exec(source)?.[1] ?? '';
    return [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => toId(title, storyNameFromExport(name)));
  });
}

it('leads from the opening page to stories that are there', () => {
  const ids = storyIds();
  expect(places.filter(({ story }) => !ids.includes(story))).toEqual([]);
});
