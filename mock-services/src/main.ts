import { findServices } from './chassis/find-services.ts';
import { runAll } from './chassis/run-all.ts';
import { runOne } from './chassis/run-one.ts';

/** `node src/main.ts` starts every service as a process of its own; `node src/main.ts catalog` is one of them. */
const names = process.argv.slice(2);
const known = findServices();
const unknown = names.filter(name => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no service "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else if (names.length === 1 && names[0]) {
  await runOne(names[0]);
} else {
  await runAll(names.length > 0 ? names : known);
}
