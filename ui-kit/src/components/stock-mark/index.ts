export { type StockLevel, StockMark, type StockMarkProps } from './stock-mark.tsx';
