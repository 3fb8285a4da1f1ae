import { budgetOf, builtEntries } from './src/testing/entry-budgets.ts';

/** Every entry alone, as `npm run size` has built it: script and styles, minified, gzip, without react. */
export default builtEntries(import.meta.dirname).map(name => ({
  name,
  path: `.cache/sizes/${name}/*`,
  gzip: true,
  limit: `${budgetOf(name)} B`,
}));
