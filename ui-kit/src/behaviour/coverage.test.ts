import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const components = join(import.meta.dirname, '../components');
const entries = globSync('*/', { cwd: components }).sort();
/** What takes a press, a key or the focus: controls of HTML, Base UI's parts, handlers. */
const TAKES_INPUT =
  /onClick|onChange|tabIndex|showModal|@base-ui\/react\/(?!use-render)|<(button|input|select|textarea|summary|details)\b/;
const sourceOf = (entry: string) =>
  globSync(`${entry}/*.{ts,tsx}`, { cwd: components, exclude: ['**/*.test.*', '**/*.stories.*', '**/*.docs.*'] })
    .map(file => readFileSync(join(components, file), 'utf8'))
    .join('\n');

/** Entries that take input and have no story with a `play` here. */
function withoutPlay(names: readonly string[], source: (name: string) => string, story: (name: string) => string) {
  return names.filter(name => TAKES_INPUT.test(source(name)) && !/\bplay:/.test(story(name)));
}

describe('behaviour stories', () => {
  it('play every component that takes a press, a key or the focus', () => {
    const storyOf = (entry: string) => {
      const file = join(import.meta.dirname, `${entry}.stories.tsx`);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    expect(withoutPlay(entries, sourceOf, storyOf)).toEqual([]);
  });

  it('are missed when one is not there', () => {
    expect(
      withoutPlay(
        ['knob'],
        () => '<input type="range" />',
        () => 'export const Still = {};',
      ),
    ).toEqual(['knob']);
    expect(
      withoutPlay(
        ['knob'],
        () => '<input type="range" />',
        () => 'play: async () => {}',
      ),
    ).toEqual([]);
  });
});
