import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Contexts, fill, isMet } from './expressions.ts';
import type { CompositeAction, Step } from './read-workflows.ts';
import type { RunOptions, StepOutcome } from './run-options.ts';

export interface StepsOptions {
  contexts: Contexts;
  /** `env` of workflow and job, not filled in yet. */
  environment: [string, unknown][];
  workspace: string;
  options: RunOptions;
  report: (step: string, outcome: StepOutcome, milliseconds: number) => void;
}

type Steps = Record<string, StepResult>;

/** Runs the steps of a job in order; after one that failed, only those that ask for it. */
export async function runSteps(steps: readonly Step[], run: StepsOptions): Promise<{ ok: boolean; steps: Steps }> {
  const done: Steps = {};
  let hasFailed = false;
  for (const step of steps) {
    const started = performance.now();
    const contexts = { ...run.contexts, steps: done };
    const { outcome, outputs }: StepResult = isMet(step.if, contexts, hasFailed)
      ? await runStep(step, { ...run, contexts })
      : { outcome: 'skipped', outputs: {} };
    if (step.id) done[step.id] = { outcome, outputs };
    hasFailed ||= outcome === 'failure';
    run.report(nameOf(step), outcome, performance.now() - started);
  }
  return { ok: !hasFailed, steps: done };
}

interface StepResult {
  outcome: StepOutcome;
  outputs: Record<string, string>;
}

async function runStep(step: Step, run: StepsOptions): Promise<StepResult> {
  if (step.run !== undefined) return runShell(step.run, step, run);
  const [action = ''] = (step.uses ?? '').split('@');
  const use = action.startsWith('./') ? useComposite : ACTIONS[action];
  if (!use) throw new Error(`${nameOf(step)}: this runner does not know ${action}`);
  const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, v]) => [key, fill(v, run.contexts)]));
  return { outcome: await use(given, run, action), outputs: {} };
}

type Action = (given: Record<string, string>, run: StepsOptions, action: string) => Promise<StepOutcome>;

/** What the forge's own actions come to on one machine. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  'actions/checkout': async (_given, { workspace, options }) =>
    shell(
      `git clone --quiet "${options.source}" . && git checkout --quiet "${options.sha}"`,
      workspace,
      baseOf(options),
    ),
  'actions/setup-node': async ({ 'node-version': wanted }) =>
    process.versions.node.startsWith(`${wanted}.`) ? 'success' : 'failure',
  'actions/cache': async ({ path = '' }, { workspace, options }) => {
    const kept = join(options.directory, 'cache', path);
    mkdirSync(kept, { recursive: true });
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    if (!existsSync(join(workspace, path))) symlinkSync(kept, join(workspace, path));
    return 'success';
  },
  'actions/upload-artifact': async ({ name = '', path = '' }, { workspace, options }) => {
    if (!existsSync(join(workspace, path))) return 'failure';
    await cp(join(workspace, path), join(options.directory, 'artifacts', name), { recursive: true });
    return 'success';
  },
  'actions/download-artifact': async ({ name = '', path = '' }, { workspace, options }) => {
    const kept = join(options.directory, 'artifacts', name);
    if (!existsSync(kept)) return 'failure';
    await cp(kept, join(workspace, path), { recursive: true });
    return 'success';
  },
  // Needs the forge's identity: there is none to attest here.
  'actions/attest-build-provenance': async () => 'left to the forge',
};

const useComposite: Action = async (_given, run, action) => {
  const text = readFileSync(join(run.workspace, action, 'action.yml'), 'utf8');
  const { runs } = parse(text) as Pick<CompositeAction, 'runs'>;
  return (await runSteps(runs.steps, run)).ok ? 'success' : 'failure';
};

async function runShell(
  script: string,
  step: Step,
  { contexts, environment, workspace, options }: StepsOptions,
): Promise<StepResult> {
  const files = mkdtempSync(join(options.directory, 'step-'));
  const output = join(files, 'output');
  writeFileSync(output, '');
  const env = Object.fromEntries(
    [...environment, ...Object.entries(step.env ?? {})].map(([name, value]) => [name, fill(value, contexts)]),
  );
  const outcome = await shell(script, workspace, {
    ...baseOf(options),
    ...env,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(options.directory, 'summary.md'),
  });
  return { outcome, outputs: readOutputs(readFileSync(output, 'utf8')) };
}

/** Every word of a script goes to `log.txt` of the run. */
function shell(script: string, cwd: string, env: Record<string, string>): Promise<StepOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = env.MARU_RUN_LOG;
    const keep = (chunk: Buffer) => log && appendFileSync(log, chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', code => resolve(code === 0 ? 'success' : 'failure'));
  });
}

function baseOf({ environment, directory }: RunOptions): Record<string, string> {
  return { CI: 'true', ...environment, MARU_RUN_LOG: join(directory, 'log.txt') };
}

function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter(line => line.includes('='))
      .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

const nameOf = ({ name, run, uses }: Step): string => name ?? run?.trim().split('\n')[0] ?? uses ?? '';
