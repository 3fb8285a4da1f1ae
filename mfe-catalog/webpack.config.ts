import { defineRemote } from '@maru/shell/build';

export default defineRemote(import.meta.dirname);
