import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, needsOf, readActions, readWorkflows, type Workflow } from './read-workflows.ts';

type Pins = Record<string, { version: string; commit: string }>;

const USES = /^\s*-?\s*(?:-\s+)?uses:\s*(?<what>[^\s#]+)(?:\s*#\s*(?<version>\S+))?\s*$/gm;
const KINDS: Readonly<Record<string, string>> = { 'ui-kit': 'kit', 'bff-gateway': 'server', 'mock-services': 'server' };

/**
 * The house's own rules for workflows, beside actionlint's: actions pinned by commit as `.github/actions.json` lists them,
 * least permissions, no expression inside a script, no `paths:` filter, a time limit, one final gate a part.
 * @returns a sentence for each thing that is wrong.
 */
export function workflowProblems(root: string, parts: readonly string[]): string[] {
  const pins = JSON.parse(readFileSync(join(root, '.github/actions.json'), 'utf8')) as Pins;
  const workflows = readWorkflows(root);
  const files = [...workflows.values(), ...readActions(root).values()];
  return [
    ...files.flatMap(file => pinProblems(file, pins)),
    ...Object.keys(pins)
      .filter(name => !files.some(({ text }) => text.includes(`${name}@`)))
      .map(name => `.github/actions.json lists ${name}, which nothing uses`),
    ...[...workflows.values()].flatMap(houseProblems),
    ...parts.flatMap(part => partProblems(part, workflows)),
  ];
}

function pinProblems({ file, text }: { file: string; text: string }, pins: Pins): string[] {
  const found = [...text.matchAll(USES)].filter(({ groups }) => !groups?.what?.startsWith('./'));
  const mentions = text.match(/\buses:/g)?.length ?? 0;
  const read = [...text.matchAll(USES)].length;
  return [
    ...(mentions === read ? [] : [`${file}: ${mentions - read} uses: cannot be read by this lint`]),
    ...found.flatMap(({ groups }) => {
      const [name = '', commit = ''] = (groups?.what ?? '').split('@');
      const pin = pins[name];
      if (!pin) return [`${file}: ${name} is not in .github/actions.json`];
      if (pin.commit !== commit) return [`${file}: ${name} is not at the commit that .github/actions.json lists`];
      return pin.version === groups?.version ? [] : [`${file}: write ${pin.version} beside ${name}`];
    }),
  ];
}

function houseProblems({ file, on, permissions, concurrency, jobs }: Workflow): string[] {
  const say = (isWrong: boolean, sentence: string) => (isWrong ? [`${file}: ${sentence}`] : []);
  return [
    ...say(JSON.stringify(permissions) !== '{}', 'permissions begin with none; a job asks for what it needs'),
    ...say(!on.workflow_call && concurrency === undefined, 'has no concurrency group'),
    ...['push', 'pull_request', 'merge_group'].flatMap(event =>
      ['paths', 'paths-ignore'].flatMap(filter =>
        say(Boolean(on[event] && filter in on[event]), `${event} has ${filter}: a required check that never comes`),
      ),
    ),
    ...Object.entries(jobs).flatMap(([name, job]) => jobProblems(`${file}, ${name}`, job)),
  ];
}

function jobProblems(place: string, job: Job): string[] {
  const steps = job.steps ?? [];
  const say = (isWrong: boolean, sentence: string) => (isWrong ? [`${place}: ${sentence}`] : []);
  return [
    ...say(typeof job.permissions !== 'object', 'names its permissions'),
    ...say(!job.uses && job['timeout-minutes'] === undefined, 'has no time limit'),
    ...steps.flatMap(step => [
      ...say(step.run?.includes('${{') ?? false, `an expression inside a script, where a title could run: ${step.run}`),
      ...say(
        step.uses?.startsWith('actions/checkout@') === true && step.with?.['persist-credentials'] !== false,
        'checkout keeps its credentials',
      ),
    ]),
  ];
}

function partProblems(part: string, workflows: ReadonlyMap<string, Workflow>): string[] {
  const file = `.github/workflows/${part}.yml`;
  const workflow = workflows.get(file);
  const example = workflows.get('.github/workflows/mfe-cart.yml');
  if (!workflow || !example) return [`${part} has no workflow ${file}`];
  const { gate, ...others } = workflow.jobs;
  const gated = gate && needsOf(gate).sort().join() === Object.keys(others).sort().join() && gate.if === 'always()';
  const thin = example.text
    .replaceAll('mfe-cart', part)
    .replaceAll('kind: browser', `kind: ${KINDS[part] ?? 'browser'}`);
  return [
    ...(gated ? [] : [`${file}: its gate waits for every other job, whatever became of it`]),
    ...(workflow.text === thin
      ? []
      : [`${file}: differs from mfe-cart.yml in more than its name; say it in part-*.yml`]),
  ];
}
