import type { Shape } from '../../../contract/interface.ts';
import { type Alternative, alternativesOf, describeShape } from './alternatives.ts';

/**
 * Why data of one shape does not do where another one is expected. `missing`: a field that is expected is not given;
 * `optional`: it is not always given; `type`, `value`: it is something else; `unknown`: a field that is not taken;
 * `limit`: a length, number or pattern is narrower.
 */
export type Misfit = {
  code: 'missing' | 'optional' | 'type' | 'value' | 'unknown' | 'limit';
  /** As in `lines[].price`; empty for the whole. */
  path: string;
  given: string;
  expected: string;
};
type Options = {
  /** Compare lengths, numbers and patterns too. Types know none, so only for two documents. */
  limits?: boolean;
  /** A number that is given may be a whole one: types do not tell them apart. */
  wholeNumbers?: boolean;
};

/** Everything in which `given` does not fit `expected`; empty when each value of the one is a value of the other. */
export function misfits(given: Shape, expected: Shape, options: Options = {}, path = ''): Misfit[] {
  const wanted = alternativesOf(expected);
  if (wanted.some(isAnything)) return [];
  return alternativesOf(given).flatMap(each => closest(each, wanted, options, path));
}

/** The misfits with the alternative that comes nearest. */
function closest(given: Alternative, wanted: readonly Alternative[], options: Options, path: string): Misfit[] {
  // What nobody knows cannot be judged: `unknown` and `any` of the sources promise nothing.
  if (isAnything(given)) return [];
  if (given.enum) return valuesOutside(given.enum, wanted, path);
  const same = wanted.filter(each => isSameType(given, each, options));
  const found = same
    .map(each => misfitsOfType(given, each, options, path))
    .sort((one, other) => one.length - other.length)[0];
  return (
    found ?? [
      {
        code: 'type',
        path,
        given: describeShape(given),
        expected: wanted.map(each => describeShape(each)).join(' | '),
      },
    ]
  );
}

function valuesOutside(values: readonly unknown[], wanted: readonly Alternative[], path: string): Misfit[] {
  const outside = values.filter(
    value => !wanted.some(each => (each.enum ? each.enum.includes(value) : isOfType(value, each.type))),
  );
  if (outside.length === 0) return [];
  const expected = wanted.map(each => describeShape(each)).join(' | ');
  return [{ code: 'value', path, given: describeShape({ enum: outside }), expected }];
}

function misfitsOfType(given: Alternative, expected: Alternative, options: Options, path: string): Misfit[] {
  if (given.type === 'object') return objectMisfits(given, expected, options, path);
  if (given.type === 'array') return arrayMisfits(given, expected, options, path);
  return options.limits ? limitMisfits(given, expected, path) : [];
}

function objectMisfits(given: Alternative, expected: Alternative, options: Options, path: string): Misfit[] {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  // An object of which no field is known promises none, and lacks none.
  if (!given.properties && typeof given.additionalProperties !== 'object') return [];
  const wanted = expected.properties ?? {};
  const offered = given.properties ?? {};
  const lacking = (expected.required ?? []).flatMap((name): Misfit[] => {
    if (given.required?.includes(name)) return [];
    const code = name in offered ? 'optional' : 'missing';
    return [{ code, path: at(name), given: 'nothing', expected: describeShape(wanted[name] ?? {}) }];
  });
  const differing = Object.entries(offered).flatMap(([name, shape]): Misfit[] => {
    const target = wanted[name];
    if (target) return misfits(shape, target, options, at(name));
    if (expected.additionalProperties === false)
      return [{ code: 'unknown', path: at(name), given: describeShape(shape), expected: 'nothing' }];
    return typeof expected.additionalProperties === 'object'
      ? misfits(shape, expected.additionalProperties, options, at(name))
      : [];
  });
  const both = typeof given.additionalProperties === 'object' && typeof expected.additionalProperties === 'object';
  const rest = both
    ? misfits(given.additionalProperties as Shape, expected.additionalProperties as Shape, options, at('*'))
    : [];
  return [...lacking, ...differing, ...rest];
}

function arrayMisfits(given: Alternative, expected: Alternative, options: Options, path: string): Misfit[] {
  const items = misfits(given.items ?? {}, expected.items ?? {}, options, `${path}[]`);
  return options.limits ? [...items, ...limitMisfits(given, expected, path)] : items;
}

const LOWER = ['minLength', 'minimum', 'minItems'] as const;
const UPPER = ['maxLength', 'maximum', 'maxItems'] as const;
const SAME = ['pattern', 'format'] as const;

function limitMisfits(given: Alternative, expected: Alternative, path: string): Misfit[] {
  const narrower = [
    ...LOWER.filter(key => (expected[key] ?? Number.NEGATIVE_INFINITY) > (given[key] ?? Number.NEGATIVE_INFINITY)),
    ...UPPER.filter(key => (expected[key] ?? Number.POSITIVE_INFINITY) < (given[key] ?? Number.POSITIVE_INFINITY)),
    ...SAME.filter(key => expected[key] !== undefined && expected[key] !== given[key]),
  ];
  return narrower.map(key => ({
    code: 'limit',
    path,
    given: `${key} ${given[key] ?? 'not limited'}`,
    expected: `${key} ${expected[key]}`,
  }));
}

const isAnything = (shape: Alternative) => shape.type === undefined && !shape.enum;

function isSameType(given: Alternative, expected: Alternative, { wholeNumbers = false }: Options): boolean {
  if (given.type === expected.type) return true;
  const pair = `${given.type} for ${expected.type}`;
  return pair === 'integer for number' || (wholeNumbers && pair === 'number for integer');
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && value !== null;
}
