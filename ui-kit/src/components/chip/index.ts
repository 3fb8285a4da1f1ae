export { Chip, type ChipProps, Chips, type ChipsProps } from './chip.tsx';
