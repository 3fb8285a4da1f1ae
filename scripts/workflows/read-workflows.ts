import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  shell?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

export interface Job {
  needs?: string | string[];
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  permissions?: unknown;
  outputs?: Record<string, string>;
  env?: Record<string, unknown>;
  'timeout-minutes'?: number;
  steps?: Step[];
}

interface CallInput {
  default?: unknown;
  required?: boolean;
}

export interface Workflow {
  /** Path in the repository, `.github/workflows/mfe-cart.yml`. */
  file: string;
  text: string;
  on: Record<string, Record<string, unknown> | null>;
  permissions?: unknown;
  concurrency?: { group: string; 'cancel-in-progress'?: unknown };
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

/** A local composite action. */
export interface CompositeAction {
  file: string;
  text: string;
  runs: { using: string; steps: Step[] };
}

/** Every workflow of a working copy, by its path. @throws Error of the YAML parser, with the line. */
export function readWorkflows(root: string): Map<string, Workflow> {
  return readAll<Workflow>(root, '.github/workflows/*.{yml,yaml}');
}

export function readActions(root: string): Map<string, CompositeAction> {
  return readAll<CompositeAction>(root, '.github/actions/*/action.yml');
}

function readAll<Kind>(root: string, pattern: string): Map<string, Kind> {
  return new Map(
    globSync(pattern, { cwd: root })
      .sort()
      .map(file => {
        const text = readFileSync(join(root, file), 'utf8');
        return [file, { ...(parse(text) as Kind), file, text }];
      }),
  );
}

export const needsOf = ({ needs = [] }: Pick<Job, 'needs'>): string[] => (typeof needs === 'string' ? [needs] : needs);

/** What a call leaves out, and what it must not leave out. @throws Error that names the missing input. */
export function callInputs({ on, file }: Workflow, given: Record<string, unknown>): Record<string, unknown> {
  const declared = ((on.workflow_call ?? on.workflow_dispatch)?.inputs ?? {}) as Record<string, CallInput>;
  const unknown = Object.keys(given).filter(name => !(name in declared));
  if (unknown.length > 0) throw new Error(`${file} has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input.default;
      if (value === undefined && input.required) throw new Error(`${file} needs the input ${name}`);
      return [name, value ?? ''];
    }),
  );
}
