import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { PRESS } from '../../docs/component-page/keyboard.ts';
import { UndoBar } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Stands where something was taken away, for as long as it can be had back. A question before is a `Dialog`.',
  usage: {
    do: [
      {
        note: 'Says what went and keeps its place.',
        example: (
          <UndoBar onUndo={() => undefined} onExpire={() => undefined}>
            Celadon teapot was removed.
          </UndoBar>
        ),
      },
    ],
    dont: [
      {
        note: 'What cannot be undone needs a question before.',
        example: (
          <UndoBar onUndo={() => undefined} onExpire={() => undefined}>
            The account was deleted.
          </UndoBar>
        ),
      },
    ],
  },
  content: ['What was removed, in the past tense. The button is the kit’s “Undo”.'],
  accessibility: { roles: ['A status that is said; the time stops while it has the focus.'], keyboard: PRESS },
};
