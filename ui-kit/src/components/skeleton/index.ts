export { ShelfSkeleton, type ShelfSkeletonProps, Skeleton, type SkeletonProps } from './skeleton.tsx';
