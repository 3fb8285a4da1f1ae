import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { PRESS } from '../../docs/component-page/keyboard.ts';
import { CloseIcon, HeartIcon } from '../icon/index.ts';
import { IconButton } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A button of one icon, where words do not fit and the icon is known: close, search, menu. Elsewhere take `Button`.',
  usage: {
    do: [
      {
        note: 'The label says what it does.',
        example: (
          <IconButton label="Close">
            <CloseIcon />
          </IconButton>
        ),
      },
    ],
    dont: [
      {
        note: 'A heart could mean anything; here words are better.',
        example: (
          <IconButton label="Heart">
            <HeartIcon />
          </IconButton>
        ),
      },
    ],
  },
  content: ['The label is what a `Button` would say.'],
  accessibility: { roles: ['A native button named by its label; 44 px in both directions.'], keyboard: PRESS },
};
