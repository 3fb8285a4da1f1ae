export interface Shot {
  scene: string;
  locale: string;
  width: number;
  scheme: string;
  /** Beside the sheet; empty when the scene could not be shown. */
  file: string;
  /** What is wrong with it, in words; none is as it should be. */
  faults: readonly string[];
}

/** The sheet as HTML: a section for each scene, a row for each language, the pictures side by side. Pictures lie beside it. */
export function contactSheet(shots: readonly Shot[]): string {
  const scenes = [...new Set(shots.map(({ scene }) => scene))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Maru, every page</title>
<style>${STYLE}</style>
<h1>Maru, every page</h1>
<nav>${scenes.map(scene => `<a href="#${idOf(scene)}">${inHtml(scene)}</a>`).join(' ')}</nav>
${scenes
  .map(scene =>
    section(
      scene,
      shots.filter(shot => shot.scene === scene),
    ),
  )
  .join('\n')}
</html>
`;
}

const STYLE = `
body { margin: 2rem; font: 14px/1.5 system-ui, sans-serif; background: #777; color: #fff; }
nav { columns: 12rem; } nav a { display: block; color: inherit; }
section { border-top: 1px solid; margin-top: 2rem; } .row { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { margin: 0 0 1rem; flex: none; } img { display: block; height: auto; } .wide img { width: 640px; } .narrow img { width: 260px; }
.fault { background: #b00; padding: 0 .5em; }
`;

function section(scene: string, shots: readonly Shot[]): string {
  const rows = [...new Set(shots.map(({ locale }) => locale))];
  return `<section id="${idOf(scene)}"><h2>${inHtml(scene)}</h2>
${rows
  .map(
    locale =>
      `<div class="row">${shots
        .filter(shot => shot.locale === locale)
        .map(figure)
        .join('')}</div>`,
  )
  .join('\n')}
</section>`;
}

function figure({ scene, locale, width, scheme, file, faults }: Shot): string {
  const caption = [locale, `${width} px`, scheme].join(', ');
  return `<figure class="${width < 800 ? 'narrow' : 'wide'}"><figcaption>${caption}${faults
    .map(fault => ` <span class="fault">${inHtml(fault)}</span>`)
    .join(
      '',
    )}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${inHtml(`${scene}, ${caption}`)}"></a></figure>`;
}

const idOf = (scene: string) => scene.replaceAll(' ', '-');
const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
