export { Rating, RatingBars, type RatingBarsProps, type RatingProps } from './rating.tsx';
