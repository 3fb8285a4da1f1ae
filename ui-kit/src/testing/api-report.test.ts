// @vitest-environment node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { apiReport } from './api-report.ts';

const room = join(dirname(__filename), '../..');

it('is what API.md says (else: npm run api -w ui-kit, and a line in CHANGELOG.md)', { timeout: 120_000 }, () => {
  expect(readFileSync(join(room, 'API.md'), 'utf8')).toBe(apiReport(room));
});
