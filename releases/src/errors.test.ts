import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../cli/program.ts';
import { createTerminal } from '../cli/terminal.ts';
import { ReleaseError, type ReleaseErrorCode, releaseErrors } from './errors.ts';

const codes = Object.keys(releaseErrors) as ReleaseErrorCode[];

describe('the table of errors', () => {
  it('has no code that is never thrown', () => {
    const sources = globSync('{src,cli}/**/*.ts', { cwd: join(import.meta.dirname, '..') })
      .filter(file => !file.endsWith('.test.ts') && !file.endsWith('errors.ts'))
      .map(file => readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
      .join('\n');
    const unused = codes.filter(
      code => !new RegExp(`'${code}'`).test(sources) && !sources.includes(`ReleaseError('${code}`),
    );
    expect(unused).toEqual([]);
  });

  it('has no exit code that the command does not explain', () => {
    const terminal = createTerminal({ stdout: process.stdout, stderr: process.stderr, color: false });
    const config = {
      dataDirectory: '',
      who: '',
      key: undefined,
      remote: undefined,
      databaseUrl: undefined,
      color: false,
    };
    const written: string[] = [];
    createProgram({ config, terminal })
      .configureOutput({ writeOut: text => void written.push(text) })
      .outputHelp();
    const help = written.join('');
    for (const code of codes) expect(help, code).toMatch(new RegExp(`^ {2}${releaseErrors[code].exit} {2}`, 'm'));
  });

  it('tells what happened, about what, and what to do next', () => {
    const cause = new Error('EACCES');
    const error = new ReleaseError('release/log-moved', 'expected position 3', { cause });
    expect(error).toMatchObject({ code: 'release/log-moved', status: 409, exit: 5, cause });
    expect(error.message).toBe('Another change was recorded first: expected position 3');
    expect(error.next).toMatch(/try again/);
  });
});
