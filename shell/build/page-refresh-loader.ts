import { basename } from 'node:path';
import type { LoaderDefinition } from 'webpack';
import { requireFrom } from './shared.ts';

/**
 * Lets a page module be replaced while it is shown. React Refresh leaves modules alone that export more than components,
 * and a page exports its loader beside them: it is taken in here as long as that loader stays the same function. The
 * router holds on to a loader, so another one needs a reload of the document.
 */
const pageRefreshLoader: LoaderDefinition = function (source, map) {
  const self = JSON.stringify(`./${basename(this.resourcePath)}`);
  const runtime = JSON.stringify(requireFrom.resolve('react-refresh/runtime'));
  const added = `
import * as $page from ${self};
import $refresh from ${runtime};
if (import.meta.webpackHot) {
  const hot = import.meta.webpackHot;
  const isDrawn = name => name === 'Component' || name === 'ErrorBoundary';
  const held = Object.fromEntries(Object.entries($page).filter(([name]) => !isDrawn(name)));
  const before = hot.data && hot.data.held;
  hot.dispose(data => { data.held = held; });
  hot.accept();
  if (before) {
    const names = [...Object.keys(before), ...Object.keys(held)];
    if (names.every(name => before[name] === held[name])) setTimeout(() => $refresh.performReactRefresh(), 30);
    else location.reload();
  }
}
`;
  this.callback(null, source + added, map);
};

// webpack takes a loader by its default export.
export default pageRefreshLoader;
