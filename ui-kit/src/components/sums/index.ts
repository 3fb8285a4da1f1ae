export { Sums, type SumsProps, type SumsRow } from './sums.tsx';
