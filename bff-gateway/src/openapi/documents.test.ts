import { expect, it } from 'vitest';
import { errorTable } from '../../contract/errors.ts';
import { operations } from '../../contract/operations.ts';
import { documents, mergedDocument } from './documents.ts';

it('means the same part by the same name in every domain', () => {
  const seen = new Map<string, string>();
  for (const document of Object.values(documents)) {
    for (const [kind, parts] of Object.entries(document.components)) {
      for (const [name, part] of Object.entries(parts)) {
        const text = JSON.stringify(part);
        expect(seen.get(`${kind}/${name}`) ?? text, `${kind}/${name}`).toBe(text);
        seen.set(`${kind}/${name}`, text);
      }
    }
  }
});

it('has every operation once', () => {
  const ids = Object.values(mergedDocument().paths).flatMap(item => Object.values(item).map(one => one.operationId));
  expect(ids.toSorted()).toEqual(Object.keys(operations).toSorted());
});

it('speaks of no error code that is not in the table', () => {
  const text = JSON.stringify(Object.values(documents).map(({ paths }) => paths));
  const codes = [...text.matchAll(/\b(?:401|402|404|409|422) `([a-z-]+)`(?:(?:,| or) `([a-z-]+)`)*/g)].flatMap(match =>
    [...match[0].matchAll(/`([a-z-]+)`/g)].map(found => found[1] ?? ''),
  );
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter(code => !Object.hasOwn(errorTable, code))).toEqual([]);
});
