import { expect, it } from 'vitest';
import { searchPath, withChoice, withoutChoices, withParameters } from './list-search.ts';

const search = new URLSearchParams('glaze=celadon&glaze=tenmoku&sort=newest&cursor=after-24');

it('adds a value to those of its name and starts the list anew', () => {
  expect(withChoice(search, 'glaze', 'clay', true).toString()).toBe(
    'sort=newest&glaze=celadon&glaze=tenmoku&glaze=clay',
  );
});

it('takes one value out and leaves the others', () => {
  expect(withChoice(search, 'glaze', 'celadon', false).toString()).toBe('sort=newest&glaze=tenmoku');
});

it('keeps only the order when everything is cleared', () => {
  expect(withoutChoices(search).toString()).toBe('sort=newest');
  expect(withoutChoices(new URLSearchParams('q=moon')).toString()).toBe('');
});

it('takes a parameter out that has no value', () => {
  expect(withParameters(search, { sort: undefined, glaze: undefined }).toString()).toBe('');
});

it('writes no question mark without a search', () => {
  expect(searchPath('/en/c/tea', new URLSearchParams())).toBe('/en/c/tea');
});
