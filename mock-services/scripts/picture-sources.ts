import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export type View = 'front' | 'scale' | 'top' | 'rim' | 'foot' | 'in-use' | 'editorial';

/** A master picture: what it will be called, and where its bytes are. */
export interface PictureSource {
  id: string;
  view: View;
  file: string;
  /** Of the bytes: pictures are derived again when it changes. */
  hash: string;
  /** Square masters are cut to the shelf's 4:5, from this side. */
  cut?: 'left' | 'centre' | 'right';
}

/** Views that were rendered for the mock-ups and whose file names do not say the piece. */
const NAMED: Record<string, Pick<PictureSource, 'id' | 'view' | 'cut'>> = {
  'hero-wide-1920.avif': { id: 'editorial-hero-wide', view: 'editorial' },
  'hero-tall-800.avif': { id: 'editorial-hero-tall', view: 'editorial' },
  'cup-rim-800.avif': { id: 'cup-rawclay-rim', view: 'rim' },
  'cup-foot-800.avif': { id: 'cup-rawclay-foot', view: 'foot' },
  'cup-scale-800.avif': { id: 'cup-rawclay-scale', view: 'scale' },
  'cup-table-800.avif': { id: 'cup-rawclay-in-use', view: 'in-use', cut: 'right' },
};

/**
 * Lists the masters of some folders: `<id>.avif` is a front view, `<id>.<view>.avif` another one, `editorial-*` a scene.
 * Of two files with one id, the first folder's counts.
 */
export function findSources(folders: readonly string[]): PictureSource[] {
  const sources = new Map<string, PictureSource>();
  for (const folder of folders) {
    const isMasters = readdirSync(folder).includes('list.json');
    for (const name of readdirSync(folder)
      .filter(entry => entry.endsWith('.avif'))
      .sort()) {
      const named = NAMED[name] ?? (isMasters ? readName(name) : undefined);
      if (!named || sources.has(named.id)) continue;
      const file = join(folder, name);
      sources.set(named.id, {
        ...named,
        file,
        hash: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
      });
    }
  }
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function readName(name: string): Pick<PictureSource, 'id' | 'view'> {
  const [piece = '', view] = basename(name, '.avif').split('.');
  if (view) return { id: `${piece}-${view}`, view: view as View };
  return { id: piece, view: piece.startsWith('editorial-') ? 'editorial' : 'front' };
}

const STANDARD_WIDTHS = [400, 800, 1280];

/** The widths of the files: the standard ones that are clearly smaller than the master, and the master's own. Nothing is enlarged. */
export function widthsOf(masterWidth: number): number[] {
  return [...STANDARD_WIDTHS.filter(width => width <= masterWidth * 0.85), masterWidth];
}
