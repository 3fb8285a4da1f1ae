import { type FormFields, type GatewayClient, isProblemError, type Problem } from '@maru/bff-gateway/contract';
import { operations } from '@maru/bff-gateway/contract/operations';
import { type CommandResult, gatewayContext, localeContext, localeOfPath } from '@maru/shell/contract';
import { type ActionFunctionArgs, data, type RouteObject, redirect } from '@maru/shell/contract/router';
import { redirectDocument } from 'react-router';

/** Told of every command that the gateway has carried out: its path and its answer. */
export type CommandListener = (path: string, answer: unknown) => void;

// Each by its own path: the router prefers a page's static words to `*`, so `/:locale/sign-in` would otherwise take what
// is posted to `/auth/sign-in`. A command that this release does not know yet is caught by the last two.
const COMMANDS = [
  ...Object.values(operations)
    .filter(({ method }) => method === 'POST')
    .map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')),
  '/api/*',
  '/auth/*',
];

/**
 * `/api/*` and `/auth/*` as the router sees them: a form posted there goes on to the gateway, and its answer comes back
 * as a `CommandResult`. An answer with a `location` becomes a redirect.
 */
export function commandRoutes(onDone: CommandListener = () => undefined): RouteObject[] {
  const inTurn = createTurns();
  return COMMANDS.map(path => ({
    id: `commands:${path}`,
    path,
    action: args => runCommand(args, onDone, inTurn),
    // Opened by hand, these are the gateway's documents and not the shell's.
    loader: ({ request }) => redirectDocument(request.url),
  }));
}

type Turns = (command: () => Promise<CommandResult>) => Promise<CommandResult>;

/**
 * Until the gateway has carried out one, commands go one after the other: the first brings the session's cookie, and a
 * second sent meanwhile would begin a session of its own, whose cart nobody would find again.
 */
function createTurns(): Turns {
  let hasSession = false;
  let before: Promise<unknown> = Promise.resolve();
  return async command => {
    if (hasSession) return command();
    const mine = before.then(command);
    before = mine.catch(() => undefined);
    const result = await mine;
    hasSession ||= result.ok;
    return result;
  };
}

async function runCommand(args: ActionFunctionArgs, onDone: CommandListener, inTurn: Turns): Promise<CommandResult> {
  const { request, context } = args;
  if (request.method !== 'POST') throw data(null, { status: 405 });
  const { pathname } = new URL(request.url);
  const form = await request.formData();
  // A command that has been sent is not taken back when the page is left: it has no abort signal.
  const answer = await inTurn(() => submit(context.get(gatewayContext), pathname, form));
  if (!answer.ok) return answer;
  onDone(pathname, answer.data);
  const location = locationOf(answer.data);
  if (!location) return answer;
  throw localeOfPath(location) === context.get(localeContext) ? redirect(location) : redirectDocument(location);
}

async function submit(gateway: GatewayClient, path: string, form: FormFields): Promise<CommandResult> {
  try {
    const { data: answer } = await gateway.submit(path as '/api/cart/lines', form);
    return { ok: true, data: answer };
  } catch (error) {
    if (!isProblemError(error)) throw error;
    const { title, status, detail, code, requestId, errors, total } = error;
    const problem: Problem = {
      type: 'about:blank',
      title,
      status,
      detail,
      code,
      requestId,
      errors: [...errors],
      total,
    };
    return { ok: false, problem };
  }
}

/** Only a path of this origin is followed. */
function locationOf(answer: unknown): string | undefined {
  const location = (answer as { location?: unknown } | null | undefined)?.location;
  if (typeof location !== 'string' || !location.startsWith('/')) return undefined;
  return new URL(location, 'http://here.invalid').host === 'here.invalid' ? location : undefined;
}
