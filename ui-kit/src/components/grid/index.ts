export { Cell, type CellProps, Grid, type GridProps } from './grid.tsx';
