import * as v from 'valibot';

/** As much of JSON Schema as data types and OpenAPI documents come to. `{}` is anything; functions and elements are. */
export type Shape = {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: boolean | Shape;
  items?: Shape;
  prefixItems?: Shape[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  /** Limits: a consumer may be refused by a narrower one. */
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
};
const Shape = v.custom<Shape>(value => typeof value === 'object' && value !== null && !Array.isArray(value));

/** One place in a room's sources, `src/pages/product/buying-column.tsx:45`, and the data that goes out or comes in there. */
export const Use = v.strictObject({ at: v.string(), shape: Shape });
export type Use = v.InferOutput<typeof Use>;

/** What a caller sends to and reads of one HTTP operation. */
export const Operation = v.strictObject({
  method: v.string(),
  /** With `*` for its parameters. */
  path: v.string(),
  /** Query parameters as one object. */
  query: Shape,
  /** Bodies by media type; none where nothing is sent. */
  requests: v.record(v.string(), Shape),
  /** What a successful answer is, or of it what the caller reads. */
  response: Shape,
});
export type Operation = v.InferOutput<typeof Operation>;
export const Operations = v.record(v.string(), Operation);
export type Operations = v.InferOutput<typeof Operations>;

/** What the kit offers: for each entry its exports with their own props, and the names of its custom properties. */
export const KitInterface = v.strictObject({
  version: v.string(),
  entries: v.record(v.string(), v.record(v.string(), Shape)),
  tokens: v.array(v.string()),
});
export type KitInterface = v.InferOutput<typeof KitInterface>;

/** What a room uses of the kit: entry, export, and each place where it is shown with these props. */
export const KitUse = v.strictObject({
  entries: v.record(v.string(), v.record(v.string(), v.array(Use))),
  tokens: v.array(v.string()),
});
export type KitUse = v.InferOutput<typeof KitUse>;

/**
 * `interface.json`, a file of every release: what it and other rooms rely on in each other, taken from the types of its
 * sources by the compiler, never written by hand.
 */
export const ReleaseInterface = v.strictObject({
  schema: v.literal(1),
  slots: v.strictObject({
    /** Props that a slot's component takes. */
    offers: v.record(v.string(), Shape),
    /** Props that this release passes. */
    uses: v.record(v.string(), v.array(Use)),
  }),
  events: v.strictObject({
    emits: v.record(v.string(), v.array(Use)),
    /** What a listener reads of the detail. */
    hears: v.record(v.string(), v.array(Use)),
  }),
  /** Gateway operations as this release was built against them, with the answer's fields that its sources name. */
  gateway: Operations,
  kit: KitUse,
  /** Of a host: the kit that it provides to the remotes. */
  provides: v.nullable(KitInterface),
});
export type ReleaseInterface = v.InferOutput<typeof ReleaseInterface>;
export const INTERFACE_FILE = 'interface.json';

/** What is deployed of what is no release: the gateway with its uses of each service, a service, the kit. */
export const Deployed = v.strictObject({
  schema: v.literal(1),
  name: v.string(),
  version: v.string(),
  at: v.string(),
  operations: v.optional(Operations, {}),
  /** Service → what the gateway calls of it. */
  calls: v.optional(v.record(v.string(), Operations), {}),
  kit: v.optional(KitInterface),
});
export type Deployed = v.InferOutput<typeof Deployed>;
