import type { Operation, Operations, Shape } from '../../contract/interface.ts';
import { type Breakage, distinct } from './finding.ts';
import { type Misfit, misfits } from './shape/misfits.ts';

export type Call = {
  /** Who calls, as in `mfe-cart 1.0.0`; it is what breaks. */
  caller: string;
  /** Who answers, as in `bff-gateway`. */
  server: string;
  /** Whether the server is what goes out; else the caller is. */
  serverChanges: boolean;
  /** The server's document before, for lengths and patterns, which a caller's types do not know. */
  before?: Operations;
  /** The caller's shapes are types, in which a whole number is a number. */
  typesOnly?: boolean;
};

/** What a caller relies on and a server does not have, or has otherwise. Both are keyed alike. */
export function operationFindings(calls: Operations, served: Operations, call: Call): Breakage[] {
  const found = Object.entries(calls).flatMap(([id, used]): Breakage[] => {
    const offered = served[id];
    const say = (code: string, message: string, fix: string) => ({ code, message, fix, breaks: call.caller });
    const keep = call.serverChanges
      ? `Keep it until ${call.caller.split(' ')[0]} is released without it.`
      : `Release ${call.server} with it first.`;
    if (!offered)
      return [say('operation-missing', `${call.caller} calls ${id}, which ${call.server} does not have.`, keep)];
    if (offered.method !== used.method || offered.path !== used.path) {
      const [now, then] = [offered, used].map(({ method, path }) => `${method} ${path}`);
      return [say('operation-moved', `${call.caller} calls ${id} as ${then}; ${call.server} has it as ${now}.`, keep)];
    }
    return [...requestFindings(id, used, offered, call), ...answerFindings(id, used, offered, call)].map(each => ({
      ...each,
      breaks: call.caller,
    }));
  });
  return distinct(found);
}

type Found = Omit<Breakage, 'breaks'>;

function requestFindings(id: string, used: Operation, offered: Operation, call: Call): Found[] {
  const fix = call.serverChanges
    ? 'Make the new demand optional, and give it a default, until every caller keeps to it.'
    : `Send what ${call.server} takes.`;
  const query = misfits(used.query, asSent(offered.query), { wholeNumbers: call.typesOnly }).map(misfit => ({
    code: misfit.code === 'unknown' ? 'query-removed' : misfit.code === 'missing' ? 'query-required' : 'query-narrowed',
    message: `${id}: ${demand(misfit, call, 'the query')}`,
    fix,
  }));
  const bodies = Object.entries(used.requests).flatMap(([type, body]): Found[] => {
    const taken = offered.requests[type];
    if (!taken) return [{ code: 'request-type-removed', message: `${id} takes no ${type} any more.`, fix }];
    return [...misfits(body, taken, { wholeNumbers: call.typesOnly }), ...newLimits(id, type, body, taken, call)].map(
      misfit => ({
        code: REQUEST_CODES[misfit.code],
        message: `${id}: ${demand(misfit, call, 'the request')}`,
        fix,
      }),
    );
  });
  return [...query, ...bodies];
}

/** Of a query nothing but what the document names is taken, and one value is a list of one. */
function asSent(query: Shape): Shape {
  const properties = Object.entries(query.properties ?? {}).map(([name, shape]) => [
    name,
    shape.type === 'array' && shape.items ? { anyOf: [shape, shape.items] } : shape,
  ]);
  return { ...query, properties: Object.fromEntries(properties), additionalProperties: false };
}

const REQUEST_CODES: Readonly<Record<Misfit['code'], string>> = {
  missing: 'request-field-required',
  optional: 'request-field-required',
  unknown: 'request-field-refused',
  value: 'request-narrowed',
  type: 'request-narrowed',
  limit: 'request-limit',
};

/** Limits that are narrower than those of the document that the caller was built against. */
function newLimits(id: string, type: string, body: Shape, taken: Shape, call: Call) {
  const built = call.typesOnly ? call.before?.[id]?.requests[type] : body;
  if (!built) return [];
  return misfits(built, taken, { limits: true }).filter(({ code }) => code === 'limit');
}

function demand({ code, path, given, expected }: Misfit, { caller, server }: Call, what: string): string {
  const field = path ? `\`${path}\`` : what;
  if (code === 'missing') return `${server} demands ${field} (${expected}), which ${caller} does not send.`;
  if (code === 'optional') return `${server} demands ${field} (${expected}), which ${caller} does not always send.`;
  if (code === 'unknown') return `${server} does not take ${field}, which ${caller} sends.`;
  if (code === 'limit') return `${server} limits ${field} to ${expected}; ${caller} was built for ${given}.`;
  return `${server} takes ${field} as ${expected}; ${caller} sends ${given}.`;
}

function answerFindings(id: string, used: Operation, offered: Operation, call: Call): Found[] {
  return misfits(offered.response, used.response).map(misfit => ({
    code: answerCode(misfit),
    message: `${id}: ${answer(misfit, call)}`,
    fix: call.serverChanges
      ? `Answer as before until ${call.caller.split(' ')[0]} is released for the new one.`
      : `Read what ${call.server} answers now, or release ${call.server} first.`,
  }));
}

function answerCode({ code, given }: Misfit): string {
  if (code === 'missing') return 'response-field-removed';
  if (code === 'optional') return 'response-field-optional';
  if (code === 'value') return given === 'null' ? 'response-nullable' : 'response-value-added';
  return 'response-type-changed';
}

function answer({ code, path, given, expected }: Misfit, { caller, server }: Call): string {
  const field = path ? `\`${path}\`` : 'the answer';
  if (code === 'missing') return `${caller} reads ${field}, which ${server} does not answer.`;
  if (code === 'optional') return `${caller} reads ${field}, which ${server} does not always answer.`;
  return `${caller} reads ${field} as ${expected}; ${server} may answer ${given}.`;
}

/** Operations by `METHOD /path` instead of their ids: how one server calls another. */
export function byAddress(operations: Operations): Operations {
  return Object.fromEntries(
    Object.values(operations).map(operation => [`${operation.method} ${operation.path}`, operation]),
  );
}
