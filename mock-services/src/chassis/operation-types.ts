import type { OperationRequest } from './define-service.ts';

type JsonOf<Content> = Content extends { 'application/json': infer Body } ? Body : undefined;
type Parameters<Operation, In extends string> = Operation extends { parameters: infer P }
  ? In extends keyof P
    ? NonNullable<P[In]>
    : Record<never, never>
  : Record<never, never>;
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? JsonOf<Content>
  : Operation extends { requestBody?: infer Optional }
    ? NonNullable<Optional> extends { content: infer Content }
      ? JsonOf<Content> | undefined
      : undefined
    : undefined;

/** A request of one operation, typed by `contract/generated/<service>.ts` (openapi-typescript). */
type TypedRequest<Operation> = Omit<OperationRequest, 'params' | 'query' | 'body'> & {
  params: Parameters<Operation, 'path'>;
  query: Parameters<Operation, 'query'>;
  body: BodyOf<Operation>;
};

type Success = 200 | 201 | 202 | 204;

/** The answers that the contract allows; failures are thrown as problems. */
type TypedAnswer<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & Success]: Responses[Status] extends { content: infer Content }
        ? { status: Status; body: JsonOf<Content>; headers?: Record<string, string> }
        : { status: Status; body?: undefined; headers?: Record<string, string> };
    }[keyof Responses & Success]
  : never;

/** One handler an operation: `satisfies OperationHandlers<operations>` makes the compiler compare code and contract. */
export type OperationHandlers<Operations> = {
  [Id in keyof Operations]: (request: TypedRequest<Operations[Id]>) => Promise<TypedAnswer<Operations[Id]>>;
};
