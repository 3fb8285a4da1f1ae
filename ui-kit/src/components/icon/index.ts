export type { IconProps } from '../../internal/define-icon.tsx';
export * from './icons.tsx';
