const LETTERS: Readonly<Record<string, string>> = {
  a: 'à',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'À',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};
const GROWTH = 1.4;
const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];

/**
 * A text as a language might have it that needs 40 % more room: accents on every letter, words drawn out by their own
 * vowels, brackets where the text ends. What is still plain English was never a message; a missing bracket was cut off.
 * Digits and prices stay as they are.
 */
export function pseudo(text: string): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  const core = text.trim();
  let owed = 0;
  const grown = core.replace(/\p{L}+/gu, word => {
    owed += word.length * (GROWTH - 1);
    const extra = Math.round(owed);
    owed -= extra;
    return stretch(word, extra);
  });
  return `${before}[${[...grown].map(letter => LETTERS[letter] ?? letter).join('')}]${after}`;
}

/** More of its last vowel, or of its last letter when it has none. */
function stretch(word: string, extra: number): string {
  const at = Math.max(...[...'aeiouAEIOU'].map(vowel => word.lastIndexOf(vowel)), 0);
  const letter = word[at]?.toLowerCase() ?? '';
  return word.slice(0, at + 1) + letter.repeat(extra) + word.slice(at + 1);
}

/** Keeps every text below `root` in the pseudo-locale until the returned function is called, which puts them back. */
export function keepPseudo(root: HTMLElement): () => void {
  const texts = new Map<Text, { own: string; shown: string }>();
  const attributes = new Map<Element, Map<string, { own: string; shown: string }>>();
  const translate = (node: Node) => {
    if (node instanceof Text) return translateText(node, texts);
    if (!(node instanceof Element) || node.closest('script, style, code, [data-untranslated]')) return;
    translateAttributes(node, attributes);
    for (const child of node.childNodes) translate(child);
  };
  const observer = new MutationObserver(records => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) translate(node);
      else if (type === 'characterData') translate(target);
      else translateAttributes(target as Element, attributes);
    }
  });
  translate(root);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  return () => {
    observer.disconnect();
    for (const [node, { own, shown }] of texts) if (node.data === shown) node.data = own;
    for (const [element, all] of attributes) {
      for (const [name, { own, shown }] of all) {
        if (element.getAttribute(name) === shown) element.setAttribute(name, own);
      }
    }
  };
}

function translateText(node: Text, known: Map<Text, { own: string; shown: string }>): void {
  if (known.get(node)?.shown === node.data || node.parentElement?.closest('script, style, code, [data-untranslated]')) {
    return;
  }
  const own = node.data;
  const shown = pseudo(own);
  known.set(node, { own, shown });
  if (shown !== own) node.data = shown;
}

function translateAttributes(element: Element, known: Map<Element, Map<string, { own: string; shown: string }>>): void {
  const of = known.get(element) ?? new Map<string, { own: string; shown: string }>();
  for (const name of ATTRIBUTES) {
    const own = element.getAttribute(name);
    if (own === null || of.get(name)?.shown === own) continue;
    const shown = pseudo(own);
    of.set(name, { own, shown });
    if (shown !== own) element.setAttribute(name, shown);
  }
  if (of.size > 0) known.set(element, of);
}
