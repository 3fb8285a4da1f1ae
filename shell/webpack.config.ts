import { defineHost } from './build/index.ts';

export default defineHost(import.meta.dirname);
