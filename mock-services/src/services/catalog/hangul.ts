import { disassemble, getChoseong } from 'es-hangul';

/** Marks a term that is made of initial consonants, so that ㄷㅎㅇㄹ does not meet the jamo of other words. */
const INITIALS = '#';
const SYLLABLE = /[가-힣]/;
const CONSONANTS = /^[ㄱ-ㅎ]+$/;

/** Splits text into words: Latin and digits in lower case, Hangul as it is. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[a-z0-9]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+/g) ?? []
  );
}

/**
 * Terms under which a name is found: each word, and all of them written as one. A Hangul word is found from each of its syllables on
 * (항아리 in 달항아리), in jamo, so that a syllable that is still being typed matches too, and by its initial consonants (ㄷㅎㅇㄹ).
 */
export function nameTerms(text: string): string[] {
  const words = wordsOf(text);
  const joined = words.filter(word => SYLLABLE.test(word)).join('');
  const hangul = [...words.filter(word => SYLLABLE.test(word)), joined].flatMap(tailsOf);
  return [
    ...new Set([...textTerms(text), ...hangul.flatMap(tail => [disassemble(tail), INITIALS + getChoseong(tail)])]),
  ];
}

/** Terms of running text: as of a name, but word by word and without initials, of which a sentence has too many. */
export function textTerms(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text).flatMap(word => (SYLLABLE.test(word) ? tailsOf(word).map(tail => disassemble(tail)) : [word])),
    ),
  ];
}

/** 달항아리, 항아리, 아리, 리. */
function tailsOf(word: string): string[] {
  const syllables = [...word];
  return syllables.map((_, start) => syllables.slice(start).join(''));
}

/** Terms of what a person typed. */
export function queryTerms(text: string): string[] {
  return wordsOf(text).map(word => {
    if (CONSONANTS.test(word)) return INITIALS + disassemble(word);
    return /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word) ? disassemble(word) : word;
  });
}

/** How many letters (jamo in Korean) may be wrong. Initials must be right: two of them are a name. */
export function allowedTypos(term: string): number {
  if (term.startsWith(INITIALS) || term.length < 2) return 0;
  const isHangul = /[ㄱ-ㅣ]/.test(term);
  if (isHangul) return term.length < 5 ? 0 : term.length < 11 ? 1 : 2;
  return term.length < 6 ? 1 : 2;
}
