export type StepOutcome = 'success' | 'failure' | 'skipped' | 'left to the forge';

export interface RunOptions {
  /** Git repository that `actions/checkout` clones. */
  source: string;
  /** Everything of the run goes here: a workspace a job, artifacts, turbo's cache. */
  directory: string;
  event: { name: 'push' | 'pull_request' | 'workflow_dispatch'; payload: Record<string, unknown> };
  sha: string;
  secrets: Record<string, string>;
  vars: Record<string, string>;
  /** What the machine itself brings beside PATH and HOME. */
  environment: Record<string, string>;
  /** Told of each job and step as it begins, and how it ended. */
  onStep: (report: StepReport) => void;
}

interface StepReport {
  workflow: string;
  job: string;
  step: string;
  outcome: StepOutcome;
  milliseconds: number;
}
