export { type Range, RangeSlider, type RangeSliderProps } from './slider.tsx';
