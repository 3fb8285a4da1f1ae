export { FloorBoards, type FloorBoardsProps, FloorMark, type FloorMarkProps, Logo, type LogoProps } from './logo.tsx';
