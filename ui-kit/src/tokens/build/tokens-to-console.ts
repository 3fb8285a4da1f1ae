import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

// The console is static and built by nobody: it carries the kit's tokens as a file, which a test keeps the same.
const room = join(import.meta.dirname, '../../..');
copyFileSync(join(room, 'src/tokens/generated/tokens.css'), join(room, '../releases/console/public/tokens.css'));
