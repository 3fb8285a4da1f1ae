export { Facts, type FactsProps, type FactsRow } from './facts.tsx';
