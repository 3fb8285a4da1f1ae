import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { findSources, type PictureSource, widthsOf } from './picture-sources.ts';

/**
 * Derives what the store shows from master pictures: AVIF and WebP in several widths and a placeholder of a few pixels, listed in `media/pictures.json`.
 * `npm run pictures -- <folder with masters> [<folder with more views>]`. Only what changed is made again.
 */
const MEDIA = fileURLToPath(new URL('../media/', import.meta.url));
const FORMATS = ['avif', 'webp'] as const;
/** Raise when quality or sizes change: every picture is then made again. */
const RECIPE = 1;

interface PictureEntry {
  id: string;
  view: PictureSource['view'];
  width: number;
  height: number;
  widths: number[];
  formats: readonly string[];
  placeholder: string;
  source: string;
}

const fileOf = (id: string, width: number, format: string) => `${MEDIA}pictures/${id}-${width}.${format}`;
const filesOf = (entry: PictureEntry) =>
  entry.widths.flatMap(width => entry.formats.map(format => fileOf(entry.id, width, format)));

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Name the folder with the master pictures: npm run pictures -- <folder> [<folder>]');
  process.exit(1);
}
mkdirSync(`${MEDIA}pictures`, { recursive: true });
const before = readIndex();
const entries: PictureEntry[] = [];
let made = 0;
for (const source of findSources(folders)) {
  const known = before.find(entry => entry.id === source.id);
  const isCurrent = known?.source === `${RECIPE}-${source.hash}` && filesOf(known).every(file => existsSync(file));
  if (!isCurrent) made += 1;
  entries.push(isCurrent && known ? known : await derive(source));
}
removeUnlisted(entries);
writeFileSync(`${MEDIA}pictures.json`, formatted(entries));
process.stdout.write(`${made} of ${entries.length} pictures made\n`);

function readIndex(): PictureEntry[] {
  const file = `${MEDIA}pictures.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PictureEntry[]) : [];
}

async function derive(source: PictureSource): Promise<PictureEntry> {
  const { width: fullWidth, height: fullHeight } = await sharp(source.file).metadata();
  const width = source.cut ? Math.round((fullHeight * 4) / 5) : fullWidth;
  const left =
    source.cut === 'right' ? fullWidth - width : source.cut === 'centre' ? Math.round((fullWidth - width) / 2) : 0;
  const image = () => sharp(source.file).extract({ left, top: 0, width, height: fullHeight });
  const widths = widthsOf(width);
  for (const size of widths) {
    const resized = () => image().resize({ width: size, kernel: 'lanczos3' });
    const avif = fileOf(source.id, size, 'avif');
    // A master is AVIF already: encoded once more at its own size it would only lose.
    if (size === fullWidth && !source.cut) copyFileSync(source.file, avif);
    else await resized().avif({ quality: 65, effort: 6 }).toFile(avif);
    await resized()
      .webp({ quality: 86, effort: 6 })
      .toFile(fileOf(source.id, size, 'webp'));
  }
  const small = await image().resize({ width: 8 }).webp({ quality: 40, effort: 6 }).toBuffer();
  return {
    id: source.id,
    view: source.view,
    width,
    height: fullHeight,
    widths,
    formats: FORMATS,
    placeholder: `data:image/webp;base64,${small.toString('base64')}`,
    source: `${RECIPE}-${source.hash}`,
  };
}

function removeUnlisted(listed: readonly PictureEntry[]): void {
  const wanted = new Set(listed.flatMap(filesOf));
  for (const name of readdirSync(`${MEDIA}pictures`)) {
    if (!wanted.has(`${MEDIA}pictures/${name}`)) rmSync(`${MEDIA}pictures/${name}`);
  }
}

/** As the formatter of the repository would write it: short lists on one line. */
function formatted(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[\s+([^[\]{}]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s*\n\s*/g, ' ')}]`)}\n`;
}
