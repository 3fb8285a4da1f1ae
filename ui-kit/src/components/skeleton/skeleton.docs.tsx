import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { ShelfSkeleton, Skeleton } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Keeps the place of what comes within a second or two, in its final size. Longer: a `Spinner` with a word.',
  usage: {
    do: [{ note: 'The size of what comes; nothing jumps.', example: <ShelfSkeleton count={4} perRow={4} /> }],
    dont: [
      {
        note: 'A skeleton for what may not come at all: take `FailedPart` then.',
        example: <Skeleton shape="text" width="short" />,
      },
    ],
  },
  content: ['No words.'],
  accessibility: {
    roles: ['Hidden from assistive technology; the part around it is marked as busy.'],
    keyboard: NO_FOCUS,
  },
};
