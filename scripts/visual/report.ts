import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compared } from './compare.ts';

export interface ReportFacts {
  output: string;
  /** What was compared with. */
  base: string;
  /** How it was drawn. */
  view: string;
}

/** One page: what differs, before beside after, and the list of what does not. @returns its path. */
export function writeReport(results: readonly Compared[], { output, base, view }: ReportFacts): string {
  const path = join(output, 'index.html');
  writeFileSync(path, reportPage(results, base, view));
  return path;
}

function reportPage(results: readonly Compared[], base: string, view: string): string {
  const different = results.filter(({ outcome }) => outcome !== 'same');
  const same = results.filter(({ outcome }) => outcome === 'same');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${different.length} of ${results.length} stories differ</title>
<style>
  body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; color: #221e1c; background: #f7f3f0; }
  h1, h2 { font-weight: 400; }
  section { margin-block: 3rem; border-top: 1px solid #88827c; }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { max-width: 100%; border: 1px solid #d6d3ce; background: #fff; }
</style>
<h1>${different.length} of ${results.length} stories differ</h1>
<p>Before: ${escapeHtml(base)}. After: the working tree. Drawn at ${escapeHtml(view)}.</p>
${different.length > 0 ? `<ul>${different.map(listItem).join('')}</ul>` : '<p>Nothing has changed.</p>'}
${different.map(section).join('\n')}
<details><summary>${same.length} are the same</summary><ul>${same.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('')}</ul></details>
</html>
`;
}

const WORDS = { same: 'the same', changed: 'changed', new: 'new', gone: 'gone' } as const;

const listItem = ({ id, title, outcome, share }: Compared) =>
  `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>: ${WORDS[outcome]}${share > 0 ? `, ${(share * 100).toFixed(2)} % of its points` : ''}</li>`;

function section({ id, title, outcome, before, after, difference }: Compared): string {
  const sides = [
    ['Before', before],
    ['After', after],
    ['Difference', difference],
  ].flatMap(([name, file]) =>
    file
      ? [
          `<figure><figcaption>${name}</figcaption><a href="${escapeHtml(file)}"><img loading="lazy" src="${escapeHtml(file)}" alt="${escapeHtml(`${title}, ${name}`)}"></a></figure>`,
        ]
      : [],
  );
  return `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}: ${WORDS[outcome]}</h2><div class="sides">${sides.join('')}</div></section>`;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);
