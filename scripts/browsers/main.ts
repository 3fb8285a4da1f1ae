import { readScriptConfig } from '../config.ts';
import { purchaseIn } from '../test/engines.ts';
import { check, closing } from '../test/runner.ts';

/** `npm run test:browsers`: the guest purchase in the engines that the end-to-end tests do not use. */
const { root, environment } = readScriptConfig();
const tallies = [
  await check('Builds', {
    root,
    command: 'turbo',
    args: ['run', 'build', '--output-logs=errors-only'],
    env: environment,
  }),
  await purchaseIn('webkit', root, environment),
  await purchaseIn('firefox', root, environment),
];
process.exitCode = closing(tallies) > 0 ? 1 : 0;
