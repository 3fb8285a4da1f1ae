import { defineConfig } from '@terrazzo/cli';
import { settings } from './src/tokens/build/settings.ts';

/** The same build into a scratch folder: the drift test compares it with what is committed. */
export default defineConfig(settings('./.cache/tokens/'));
