import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { StockMark } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'How much is there, by word, colour and shape. Other marks are a `Mark`.',
  usage: {
    do: [{ note: 'The word comes with it.', example: <StockMark level="few">Last one</StockMark> }],
    dont: [{ note: 'The shape alone is a riddle.', example: <StockMark level="few" /> }],
  },
  content: ['“40 here”, “Last one”, “None here”. Never “hurry”.'],
  accessibility: { roles: ['Text; the shape differs by level, so that colour is not needed.'], keyboard: NO_FOCUS },
};
