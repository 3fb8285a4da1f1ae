import { expect, it } from 'vitest';
import { readName, widthsOf } from './picture-sources.ts';

it('reads piece and view from the name of a master', () => {
  expect(readName('moon-jar-porcelain.avif')).toEqual({ id: 'moon-jar-porcelain', view: 'front' });
  expect(readName('dinner-plate-celadon.top.avif')).toEqual({ id: 'dinner-plate-celadon-top', view: 'top' });
  expect(readName('editorial-kitchen.avif')).toEqual({ id: 'editorial-kitchen', view: 'editorial' });
});

it('enlarges nothing and makes no two files of nearly one width', () => {
  expect(widthsOf(800)).toEqual([400, 800]);
  expect(widthsOf(1000)).toEqual([400, 800, 1000]);
  expect(widthsOf(1400)).toEqual([400, 800, 1400]);
  expect(widthsOf(1920)).toEqual([400, 800, 1280, 1920]);
});
