export { Shelf, ShelfNote, type ShelfNoteProps, type ShelfProps } from './shelf.tsx';
