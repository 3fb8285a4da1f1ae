import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Shot } from './capture.ts';

export interface Compared extends Shot {
  outcome: 'same' | 'changed' | 'new' | 'gone';
  /** Share of the points that differ, 0 to 1. */
  share: number;
  /** Picture with every differing point marked. */
  difference?: string;
}

/** Compares what was drawn, the most changed first; pictures of the differences go to `<output>/difference`. */
export function compareAll(shots: readonly Shot[], output: string): Compared[] {
  mkdirSync(join(output, 'difference'), { recursive: true });
  return shots.map(shot => compareShot(shot, output)).sort((one, other) => rank(other) - rank(one));
}

const rank = ({ outcome, share }: Compared) => ({ changed: 3 + share, gone: 2, new: 1, same: 0 })[outcome];

function compareShot(shot: Shot, output: string): Compared {
  if (!shot.before) return { ...shot, outcome: 'new', share: 0 };
  if (!shot.after) return { ...shot, outcome: 'gone', share: 0 };
  const [before, after] = [shot.before, shot.after].map(file => readFileSync(join(output, file))) as [Buffer, Buffer];
  if (before.equals(after)) return { ...shot, outcome: 'same', share: 0 };
  const { count, total, picture } = comparePictures(before, after);
  if (count === 0) return { ...shot, outcome: 'same', share: 0 };
  const difference = `difference/${shot.id}.png`;
  writeFileSync(join(output, difference), picture);
  return { ...shot, outcome: 'changed', share: count / total, difference };
}

/** Points of two PNG files that differ; what only one of them has, because it is larger, differs as well. */
function comparePictures(before: Buffer, after: Buffer): { count: number; total: number; picture: Buffer } {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const picture = new PNG({ width, height });
  const sides = [enlarge(one, width, height, 0), enlarge(other, width, height, 255)] as const;
  const count = pixelmatch(sides[0].data, sides[1].data, picture.data, width, height, { threshold: 0.05 });
  return { count, total: width * height, picture: PNG.sync.write(picture) };
}

/** The same picture on a ground of one shade of grey, different for each side. */
function enlarge(picture: PNG, width: number, height: number, ground: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const large = new PNG({ width, height });
  for (let at = 0; at < large.data.length; at += 4) large.data.set([ground, ground, ground, 255], at);
  PNG.bitblt(picture, large, 0, 0, picture.width, picture.height, 0, 0);
  return large;
}
