import { describe, expect, it } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { allowedTypos, nameTerms, queryTerms, textTerms } from './hangul.ts';
import { readSeedFiles } from './seed-files.ts';

const catalogue = buildCatalogue(readSeedFiles());
const search = (query: string) => [...catalogue.search.products(query).keys()];
const namesOf = (slugs: string[]) => slugs.map(slug => catalogue.bySlug.get(slug)?.record.name.ko ?? '');

describe('search', () => {
  it('finds plates by 접시, every one of them before anything else', () => {
    const plates = catalogue.pieces.filter(piece => piece.record.name.ko.includes('접시')).length;
    expect(plates).toBeGreaterThanOrEqual(7);
    expect(namesOf(search('접시').slice(0, plates)).every(name => name.includes('접시'))).toBe(true);
  });

  it('finds moon jars by 항아리, which is the end of their name', () => {
    expect(namesOf(search('항아리'))).toEqual(
      expect.arrayContaining(['백자 달항아리', '청자 달항아리', '작은 달항아리']),
    );
  });

  it('finds moon jars by their initial consonants, and nothing else', () => {
    const names = namesOf(search('ㄷㅎㅇㄹ'));
    expect(names.length).toBeGreaterThanOrEqual(5);
    expect(names.every(name => name.includes('달항아리'))).toBe(true);
  });

  it('finds moon jars although a letter is missing', () => {
    expect(
      search('moon jr')
        .slice(0, 3)
        .every(slug => slug.includes('moon-jar')),
    ).toBe(true);
    expect(namesOf(search('달항이리'))[0]).toContain('달항아리');
  });

  it('finds a piece while its last syllable is still being typed', () => {
    expect(namesOf(search('백자 달하'))[0]).toBe('백자 달항아리');
    expect(namesOf(search('백자달항')).slice(0, 1)).toEqual(['백자 달항아리']);
  });

  it.each([
    ['teapot', 'teapot-'],
    ['찻사발', 'tea-bowl-'],
    ['라면', 'noodle-bowl-'],
    ['꽃병', 'vase'],
    ['조명', 'lamp-'],
    ['celadon plate', 'plate-celadon'],
    ['탐진요', 'celadon'],
    ['Seomjin', ''],
  ])('finds %s', (query, part) => {
    expect(search(query)[0]).toContain(part);
  });

  it('narrows with each word', () => {
    expect(search('청자 다관')[0]).toBe('teapot-celadon');
    expect(search('청자 다관').length).toBeLessThan(search('청자').length);
  });

  it('finds kilns too', () => {
    expect(catalogue.search.makers('ㅂㅇㅇ')).toContain('baekun-kiln');
    expect(catalogue.search.makers('강진')).toEqual(['tamjin-kiln']);
  });

  it('finds nothing for what is not there', () => {
    expect(search('자전거')).toEqual([]);
    expect(search('???')).toEqual([]);
  });
});

describe('terms', () => {
  it('are taken from every syllable on, in jamo and in initials', () => {
    expect(nameTerms('달항')).toEqual(['ㄷㅏㄹㅎㅏㅇ', 'ㅎㅏㅇ', '#ㄷㅎ', '#ㅎ']);
    expect(textTerms('달항')).toEqual(['ㄷㅏㄹㅎㅏㅇ', 'ㅎㅏㅇ']);
    expect(nameTerms('Moon jar, 45 cm')).toEqual(['moon', 'jar', '45', 'cm']);
  });

  it('of a query tell initials from syllables', () => {
    expect(queryTerms('ㄷㅎㅇㄹ 항ㅇ Moon')).toEqual(['#ㄷㅎㅇㄹ', 'ㅎㅏㅇㅇ', 'moon']);
  });

  it('may hold typos only when they are long enough to be themselves', () => {
    expect(['#ㄷㅎ', 'ㅈㅏㄴ', 'ㄷㅏㄹㅎㅏㅇ', 'jr', 'teapots'].map(allowedTypos)).toEqual([0, 0, 1, 1, 2]);
  });
});
