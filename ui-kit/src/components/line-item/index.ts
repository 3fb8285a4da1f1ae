export { LineItem, type LineItemProps, LineItems, type LineItemsProps } from './line-item.tsx';
