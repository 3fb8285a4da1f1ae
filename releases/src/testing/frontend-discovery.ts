import { Ajv2019, type ErrorObject } from 'ajv/dist/2019.js';

const text = { type: 'string' };
const strict = (required: string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

/**
 * The rules of the frontend-discovery schema, version v1-pre, as a JSON Schema in our own words. Written from
 * https://github.com/awslabs/frontend-discovery/blob/main/schema/v1-pre.json (draft 2019-09). There `items` is a list
 * of one, which holds the first version only; here every version is held to it.
 */
const schema = strict(['schema', 'microFrontends'], {
  schema: text,
  microFrontends: {
    type: 'object',
    additionalProperties: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/version' } },
  },
});
const $defs = {
  version: strict(['url', 'metadata'], {
    url: text,
    fallbackUrl: text,
    metadata: strict(['integrity', 'version'], { integrity: text, version: text }),
    extras: { type: 'object' },
    deployment: {
      type: 'object',
      required: ['traffic', 'default'],
      properties: { traffic: { type: 'number', minimum: 0, maximum: 100 }, default: { type: 'boolean' } },
    },
  }),
};

const validate = new Ajv2019({ allErrors: true }).compile({ ...schema, $defs });

/** What a document has against the schema; empty when it is valid. */
export function discoveryErrors(document: unknown): ErrorObject[] {
  validate(document);
  return validate.errors ?? [];
}
