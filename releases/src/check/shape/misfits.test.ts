import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../contract/interface.ts';
import { misfits } from './misfits.ts';

const object = (properties: Record<string, Shape>, required = Object.keys(properties)): Shape => ({
  type: 'object',
  properties,
  required,
});
const text: Shape = { type: 'string' };
const codes = (given: Shape, expected: Shape, options = {}) =>
  misfits(given, expected, options).map(({ code, path }) => `${code} ${path}`);

describe('misfits', () => {
  it('finds none between a shape and itself', () => {
    const shape = object({ a: text, b: { anyOf: [{ type: 'number' }, { enum: [null, 'x'] }] }, c: { items: text } });
    expect(misfits(shape, shape)).toEqual([]);
  });

  it('tells a field that is missing from one that is there now and then', () => {
    expect(codes(object({ b: text }, []), object({ a: text, b: text }))).toEqual(['missing a', 'optional b']);
  });

  it('does not mind fields that nobody expects, unless they are refused', () => {
    expect(codes(object({ a: text, b: text }), object({ a: text }))).toEqual([]);
    expect(codes(object({ a: text }), { ...object({}), additionalProperties: false })).toEqual(['unknown a']);
  });

  it('finds values and null outside of what is expected, and the way there', () => {
    const given = object({ lines: { type: 'array', items: object({ level: { enum: ['few', 'last', null] } }) } });
    const expected = object({ lines: { type: 'array', items: object({ level: { enum: ['few', 'many'] } }) } });
    expect(misfits(given, expected)).toEqual([
      { code: 'value', path: 'lines[].level', given: '"last" | null', expected: '"few" | "many"' },
    ]);
  });

  it('takes a literal for its type and not the other way round', () => {
    expect(codes({ const: 'a' }, text)).toEqual([]);
    expect(codes(text, { const: 'a' })).toEqual(['type ']);
  });

  it('judges each of several alternatives by the one that comes nearest', () => {
    const pickup = object({ method: { const: 'pickup' }, store: text });
    const delivery = object({ method: { const: 'delivery' } });
    expect(codes({ anyOf: [pickup, delivery] }, { oneOf: [delivery, pickup] })).toEqual([]);
    expect(
      codes(object({ method: { const: 'pickup' } }), { oneOf: [object({ method: text, a: text, b: text }), pickup] }),
    ).toEqual(['missing store']);
  });

  it('joins what allOf asks for', () => {
    expect(codes(object({ a: text }), { allOf: [object({ a: text }), object({ b: text })] })).toEqual(['missing b']);
  });

  it('reads a whole number as a number, and a number as a whole one only of types', () => {
    expect(codes({ type: 'integer' }, { type: 'number' })).toEqual([]);
    expect(codes({ type: 'number' }, { type: 'integer' })).toEqual(['type ']);
    expect(codes({ type: 'number' }, { type: 'integer' }, { wholeNumbers: true })).toEqual([]);
  });

  it('compares limits when it is asked to', () => {
    const given = { type: 'string', maxLength: 100 };
    expect(codes(given, { type: 'string', maxLength: 50 })).toEqual([]);
    expect(codes(given, { type: 'string', maxLength: 50 }, { limits: true })).toEqual(['limit ']);
    expect(codes(given, { type: 'string', maxLength: 200 }, { limits: true })).toEqual([]);
  });

  it('says nothing of what nobody knows', () => {
    expect(codes({}, text)).toEqual([]);
    expect(codes(text, {})).toEqual([]);
    expect(codes({ type: 'object' }, object({ a: text }))).toEqual([]);
  });
});
