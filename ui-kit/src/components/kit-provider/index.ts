export type { KitLocale } from '../../internal/kit-context.ts';
export { KitProvider, type KitProviderProps, useKitLocale } from './kit-provider.tsx';
