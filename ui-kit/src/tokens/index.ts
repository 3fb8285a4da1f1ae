export { type ColourRole, colourVar, type TypeRole, values } from './generated/tokens.ts';
