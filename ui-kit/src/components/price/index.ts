export { formatMoney, type Money, Price, type PriceProps } from './price.tsx';
