import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Rating } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'What buyers gave, as a number with five boards beside it. Not a control.',
  usage: {
    do: [{ note: 'The number of voices stands with it.', example: <Rating value={4.6} count={46} /> }],
    dont: [{ note: 'One voice is no average.', example: <Rating value={5} /> }],
  },
  content: ['One decimal. “46 reviews”, not “46 users”.'],
  accessibility: { roles: ['Text: “4.6 of 5, 46 reviews”. The boards are decoration.'], keyboard: NO_FOCUS },
};
