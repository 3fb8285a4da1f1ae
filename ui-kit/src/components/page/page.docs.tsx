import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Text } from '../text/index.ts';
import { Page } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'The container of a page: 1440 px with the margins. Once around the content of each band of a page.',
  usage: {
    do: [
      {
        note: 'What has a ground of its own stands outside, its content inside.',
        example: (
          <Page>
            <Text>Content on the page’s lines.</Text>
          </Page>
        ),
      },
    ],
    dont: [
      {
        note: 'A page in a page doubles the margins.',
        example: (
          <Page>
            <Page>
              <Text>Too narrow.</Text>
            </Page>
          </Page>
        ),
      },
    ],
  },
  content: ['No words of its own.'],
  accessibility: { roles: ['A plain box; `render` makes it `main`, `section` or `header`.'], keyboard: NO_FOCUS },
};
