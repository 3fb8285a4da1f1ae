import { enableCompileCache } from 'node:module';

// Half of the time of a start is reading and compiling; six processes share what the first one compiled. It must come before the imports.
enableCompileCache();
const { findServices } = await import('./chassis/find-services.ts');

/** `node src/main.ts` starts every service as a process of its own; `node src/main.ts catalog` is one of them. */
const names = process.argv.slice(2);
const known = findServices();
const unknown = names.filter(name => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no service "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else if (names.length === 1 && names[0]) {
  const { runOne } = await import('./chassis/run-one.ts');
  await runOne(names[0]);
} else {
  const { runAll } = await import('./chassis/run-all.ts');
  await runAll(names.length > 0 ? names : known);
}
