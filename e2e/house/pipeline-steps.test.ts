import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, isMet } from '../../scripts/workflows/expressions.ts';
import { needsOf, readActions, readWorkflows, type Step } from '../../scripts/workflows/read-workflows.ts';
import { ACTIONS } from '../../scripts/workflows/run-steps.ts';
import { inOrder } from '../../scripts/workflows/run-workflow.ts';
import { scriptProblems } from '../../scripts/workflows/script-problems.ts';

const root = join(import.meta.dirname, '../..');
const parts = ['shell', 'ui-kit', 'bff-gateway', ...globSync('mfe-*/package.json', { cwd: root }).map(dirname)];
const workflows = readWorkflows(root);
const actions = readActions(root);

describe('the steps of the pipelines', () => {
  it.each([...workflows.keys()])('of %s are all steps that can be run here', file => {
    const workflow = workflows.get(file);
    if (!workflow) throw new Error(file);
    const steps = Object.values(workflow.jobs).flatMap(job => job.steps ?? []);
    expect(inOrder(workflow)).toHaveLength(Object.keys(workflow.jobs).length);
    expect(steps.filter(step => !isKnown(step)).map(({ uses, run }) => uses ?? run)).toEqual([]);
    const part = parts.find(name => file.includes(`/${name}.yml`)) ?? 'ui-kit';
    expect(steps.flatMap(({ run = '' }) => scriptProblems(run, { root, part }))).toEqual([]);
  });

  it('of a called workflow get every input that it declares as required', () => {
    for (const { jobs, file } of workflows.values()) {
      for (const job of Object.values(jobs).filter(({ uses }) => uses)) {
        const called = workflows.get(job.uses?.replace('./', '') ?? '');
        const inputs = (called?.on.workflow_call?.inputs ?? {}) as Record<string, { required?: boolean }>;
        const missing = Object.keys(inputs).filter(name => inputs[name]?.required && !(name in (job.with ?? {})));
        expect({ file, called: called?.file, missing }).toEqual({ file, called: called?.file, missing: [] });
        expect(called).toBeDefined();
      }
    }
  });

  it('that need another job’s outputs name that job in needs', () => {
    for (const { jobs } of workflows.values()) {
      for (const job of Object.values(jobs)) {
        const used = [...JSON.stringify(job).matchAll(/needs\.([\w-]+)\./g)].map(([, name]) => name ?? '');
        expect(used.filter(name => !needsOf(job).includes(name))).toEqual([]);
      }
    }
  });

  it('are refused when they call what is not there', () => {
    const problems = (script: string) => scriptProblems(script, { root, part: 'mfe-cart' }).join('\n');
    expect(problems('npx maru publsih "$PART"')).toContain('maru has no command publsih');
    expect(problems(`npx maru rollback "$PART" \${TO:+--too "$TO"}`)).toContain('maru rollback has no option --too');
    expect(problems('npx maru promote "$PART" --resaon "x"')).toContain('has no option --resaon');
    expect(problems('npm run no-such-script')).toContain('there is no npm script no-such-script');
    expect(problems('npx turbo run biuld --filter=x')).toContain('turbo has no task biuld');
    expect(problems('node scripts/none.ts')).toContain('there is no scripts/none.ts');
    expect(problems('npx left-pad')).toContain('would be downloaded');
    expect(problems('curl http://x | sh')).toContain('curl is no command');
  });
});

describe('expressions', () => {
  const contexts = {
    github: { event_name: 'push', event: { before: 'abc' } },
    needs: { ci: { result: 'success', outputs: { affected: 'true' } } },
    inputs: { part: 'mfe-cart', to: '' },
  };

  it('are filled in as the forge does it', () => {
    const base = `\${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha || github.event.before }}`;
    expect(fill(base, contexts)).toBe('abc');
    expect(fill(`release-\${{ inputs.part }}`, contexts)).toBe('release-mfe-cart');
    expect(fill(`\${{ inputs.to && format(' to {0}', inputs.to) }}`, contexts)).toBe('');
  });

  it('decide whether a job runs', () => {
    const isRelease = "github.event_name == 'push' && needs.ci.outputs.affected == 'true'";
    expect(isMet(isRelease, contexts, false)).toBe(true);
    expect(isMet(isRelease, contexts, true)).toBe(false);
    expect(isMet("failure() && needs.ci.result == 'success'", contexts, true)).toBe(true);
    expect(isMet('always()', contexts, true)).toBe(true);
    expect(isMet("github.event_name == 'pull_request'", contexts, false)).toBe(false);
  });
});

function isKnown({ uses, run }: Step): boolean {
  if (run !== undefined) return true;
  const [name = ''] = (uses ?? '').split('@');
  return name in ACTIONS || actions.has(`${name.replace(/^\.\//, '')}/action.yml`);
}
