export { FailedPart, type FailedPartProps } from './failed-part.tsx';
