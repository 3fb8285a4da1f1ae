import { defineConfig } from '@terrazzo/cli';
import config from './terrazzo.config.ts';

/** The same build into a scratch folder: the drift test compares it with what is committed. */
export default defineConfig({ ...config, outDir: './.cache/tokens/' });
