import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The contexts of an expression, `github`, `inputs`, `needs` and the like. */
export type Contexts = Record<string, unknown>;

const STATUS = ['always', 'success', 'failure', 'cancelled'] as const;
const WHOLE = /^\s*\$\{\{(.*)\}\}\s*$/s;
const PARTS = /\$\{\{(.*?)\}\}/gs;

/** A value of a workflow with its `${{ … }}` filled in; what is no text stays as it is. */
export function fill(value: unknown, contexts: Contexts): string {
  if (typeof value !== 'string') return String(value ?? '');
  return value.replace(PARTS, (_, expression: string) => evaluate(expression, contexts).coerceString());
}

/** Whether a job or step runs: without a function of the status, only while all before it went well. */
export function isMet(condition: string | undefined, contexts: Contexts, hasFailed: boolean): boolean {
  const expression = condition === undefined ? 'success()' : (WHOLE.exec(condition)?.[1] ?? condition);
  const asksStatus = STATUS.some(name => expression.includes(`${name}()`));
  if (!asksStatus && hasFailed) return false;
  return isTruthy(evaluate(expression, contexts, hasFailed));
}

/** @throws Error of GitHub's own evaluator. */
function evaluate(expression: string, contexts: Contexts, hasFailed = false) {
  const answers = { always: true, success: !hasFailed, failure: hasFailed, cancelled: false };
  const functions = STATUS.map(name => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answers[name]),
  }));
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<typeof data.Dictionary>;
  return new Evaluator(tree, values, new Map(functions.map(one => [one.name, one]))).evaluate();
}

function isTruthy(value: ReturnType<typeof evaluate>): boolean {
  if (value.kind === data.Kind.Null) return false;
  if (value.kind === data.Kind.Boolean || value.kind === data.Kind.String) return Boolean(value.value);
  return value.kind !== data.Kind.Number || (value.value !== 0 && !Number.isNaN(value.value));
}
