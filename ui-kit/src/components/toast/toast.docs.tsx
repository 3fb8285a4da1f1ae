import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { ToastButton } from '../../docs/component-page/toast-button.tsx';
import { ToastProvider } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'The answer to a press, for a few seconds, without taking the focus. What must be read stays on the page as a `Note`.',
  usage: {
    do: [
      {
        note: 'Says what happened and offers the next step.',
        example: (
          <ToastProvider>
            <ToastButton message="Bare-clay cup is in the cart." />
          </ToastProvider>
        ),
      },
    ],
    dont: [
      {
        note: 'A question that disappears by itself.',
        example: (
          <ToastProvider>
            <ToastButton message="Do you really want to remove it?" />
          </ToastProvider>
        ),
      },
    ],
  },
  content: ['One sentence. One action, which is also possible elsewhere.'],
  accessibility: {
    roles: ['A polite status; a danger is an alert. It waits while pointed at or in focus.'],
    keyboard: [
      { keys: 'F6', does: 'Moves to the toasts and back.' },
      { keys: 'Tab', does: 'Moves to its action and its close button.' },
      { keys: 'Escape', does: 'Closes the one in focus.' },
    ],
  },
};
