import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Contexts, fill, isMet } from './expressions.ts';
import { callInputs, type Job, needsOf, readWorkflows, type Workflow } from './read-workflows.ts';
import type { RunOptions } from './run-options.ts';
import { runSteps } from './run-steps.ts';

interface JobResult {
  result: 'success' | 'failure' | 'skipped';
  outputs: Record<string, string>;
}

export interface WorkflowResult {
  result: 'success' | 'failure';
  jobs: Record<string, JobResult>;
  outputs: Record<string, string>;
}

/**
 * Runs a workflow of this repository on this machine: its jobs one after the other by `needs`, each in a fresh clone, the
 * workflows that they call, and every `run:` step as it is written. What only the forge can do is named in `run-steps.ts`.
 */
export async function runWorkflow(
  file: string,
  given: Record<string, unknown>,
  options: RunOptions,
): Promise<WorkflowResult> {
  const workflow = readWorkflows(options.source).get(file);
  if (!workflow) throw new Error(`There is no workflow ${file}`);
  const inputs = callInputs(workflow, given);
  const jobs: Record<string, JobResult> = {};
  for (const name of inOrder(workflow)) {
    const job = workflow.jobs[name] as Job;
    jobs[name] = await runJob(workflow, name, job, jobs, contextsOf(workflow, job, inputs, jobs, options), options);
  }
  const hasFailed = Object.values(jobs).some(({ result }) => result === 'failure');
  const declared = (workflow.on.workflow_call?.outputs ?? {}) as Record<string, { value: string }>;
  const outputs = Object.fromEntries(
    Object.entries(declared).map(([name, { value }]) => [name, fill(value, { jobs, inputs })]),
  );
  return { result: hasFailed ? 'failure' : 'success', jobs, outputs };
}

async function runJob(
  workflow: Workflow,
  name: string,
  job: Job,
  done: Record<string, JobResult>,
  contexts: Contexts,
  options: RunOptions,
): Promise<JobResult> {
  const before = needsOf(job).map(need => done[need]?.result);
  const hasFailed = before.includes('failure');
  // As the forge does it: what waits for a skipped job is skipped, unless its condition asks for the status.
  const waitsForSkipped = before.includes('skipped') && !/(always|failure)\(\)/.test(job.if ?? '');
  if (waitsForSkipped || !isMet(job.if, contexts, hasFailed)) return { result: 'skipped', outputs: {} };
  if (job.uses) {
    const given = Object.fromEntries(Object.entries(job.with ?? {}).map(([key, value]) => [key, filled(value)]));
    const { result, outputs } = await runWorkflow(job.uses.replace(/^\.\//, ''), given, options);
    return { result, outputs };
  }
  const workspace = join(options.directory, 'jobs', `${workflow.file.replace(/\W+/g, '-')}-${name}`);
  mkdirSync(workspace, { recursive: true });
  const { ok, steps } = await runSteps(job.steps ?? [], {
    contexts,
    environment: [workflow.env, job.env].flatMap(env => Object.entries(env ?? {})),
    workspace,
    options,
    report: (step, outcome, milliseconds) =>
      options.onStep({ workflow: workflow.file, job: name, step, outcome, milliseconds }),
  });
  const outputs = Object.fromEntries(
    Object.entries(job.outputs ?? {}).map(([key, value]) => [key, fill(value, { ...contexts, steps })]),
  );
  return { result: ok ? 'success' : 'failure', outputs };

  function filled(value: unknown): unknown {
    return typeof value === 'string' ? fill(value, contexts) : value;
  }
}

function contextsOf(
  workflow: Workflow,
  job: Job,
  inputs: Record<string, unknown>,
  done: Record<string, JobResult>,
  { event, sha, secrets, vars }: RunOptions,
): Contexts {
  const github = {
    event_name: event.name,
    event: event.payload,
    sha,
    ref: 'refs/heads/main',
    actor: 'pipeline',
    workflow: workflow.file,
    repository: 'maru/maru',
  };
  const needs = Object.fromEntries(needsOf(job).map(name => [name, done[name]]));
  return { github, inputs, needs, secrets, vars, steps: {}, env: {} };
}

/** Jobs in an order in which each comes after those that it needs. @throws Error for a circle or an unknown job. */
export function inOrder({ jobs, file }: Workflow): string[] {
  const order: string[] = [];
  const visit = (name: string, path: readonly string[]) => {
    if (path.includes(name)) throw new Error(`${file}: ${[...path, name].join(' needs ')}`);
    const job = jobs[name];
    if (!job) throw new Error(`${file} has no job ${name}`);
    for (const need of needsOf(job)) visit(need, [...path, name]);
    if (!order.includes(name)) order.push(name);
  };
  for (const name of Object.keys(jobs)) visit(name, []);
  return order;
}
