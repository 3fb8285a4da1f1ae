import { defineConfig } from '@terrazzo/cli';
import { settings } from './src/tokens/build/settings.ts';

export default defineConfig(settings('./src/tokens/generated/'));
