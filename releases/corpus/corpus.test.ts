import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupOf } from '../src/check/check-groups.ts';
import { integrityFindings } from '../src/check/integrity-findings.ts';
import { ReleaseError } from '../src/errors.ts';
import { remoteFixture, temporaryDirectory, writeFixture } from '../src/testing/fixture-release.ts';
import { createCorpusWorld, readCorpus } from './corpus-world.ts';
import { Edit } from './edit.ts';

const corpus = readCorpus(import.meta.dirname).map(([name, json]) => [name, v.parse(Edit, json)] as const);

describe('the gate on the corpus', () => {
  let world: ReturnType<typeof createCorpusWorld>;
  beforeAll(() => {
    world = createCorpusWorld(resolve(import.meta.dirname, '../..'));
  }, 240_000);

  it('has at least forty edits, of which many are harmless', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(corpus.filter(([, { verdict }]) => verdict === 'yes').length).toBeGreaterThanOrEqual(15);
    expect(new Set(corpus.map(([, { says }]) => says)).size).toBe(corpus.length);
  });

  it('finds nothing that is of no check', () => {
    const codes = new Set(corpus.flatMap(([, { finds, notes }]) => [...finds, ...notes]));
    expect([...codes].filter(code => groupOf(code) === 'other')).toEqual([]);
  });

  it.each(corpus)('%s', async (_name, edit) => {
    const { verdict, problems, notes } = await judge(edit);
    const found = {
      verdict,
      finds: sorted(problems.map(({ code }) => code)),
      breaks: sorted(problems.map(({ breaks }) => breaks.split(' ')[0] ?? '')),
    };
    expect(found, JSON.stringify(problems, undefined, 1)).toEqual({
      verdict: edit.verdict,
      finds: edit.finds,
      breaks: edit.breaks,
    });
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(edit.notes));
    for (const { message, fix } of problems) expect([message, fix].every(text => text.length > 10)).toBe(true);
  });

  async function judge(edit: Edit) {
    try {
      const judged = world.judge(edit);
      const problems = [...judged.problems, ...(edit.flips ? await flipped(edit.flips) : [])];
      return { ...judged, problems, verdict: problems.length === 0 ? 'yes' : 'no' };
    } catch (error) {
      if (!(error instanceof ReleaseError) && !v.isValiError(error)) throw error;
      return { verdict: 'no', problems: [{ ...SCHEMA, message: error.message, breaks: edit.deploy }], notes: [] };
    }
  }
});

const SCHEMA = { code: 'schema', fix: 'See releases/contract/manifest.ts for the schema.' };

/** Builds a release on disk, changes one byte of a file, and looks at it as the gate does. */
async function flipped(file: string) {
  const place = await temporaryDirectory();
  try {
    const { description } = remoteFixture();
    await writeFixture(remoteFixture(), place.directory);
    const path = join(place.directory, file);
    const bytes = await readFile(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await writeFile(path, bytes);
    return await integrityFindings({ directory: place.directory, description });
  } finally {
    await place.remove();
  }
}

const sorted = (list: string[]) => [...new Set(list)].sort();
