import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { won } from '../../testing/samples.ts';
import { Price } from '../price/index.ts';
import { KitProvider } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Tells the kit the page’s language. Once, around everything; the shell does it.',
  usage: {
    do: [
      {
        note: 'The kit’s own words follow the language.',
        example: (
          <KitProvider locale="ko">
            <Price value={won(680000)} />
          </KitProvider>
        ),
      },
    ],
    dont: [
      {
        note: 'A second language inside one page: take `lang` on the text instead.',
        example: (
          <KitProvider locale="en">
            <KitProvider locale="ko">
              <Price value={won(680000)} />
            </KitProvider>
          </KitProvider>
        ),
      },
    ],
  },
  content: ['Korean and English; anything else is a type error.'],
  accessibility: { roles: ['Draws nothing. Labels of the kit are in the page’s language.'], keyboard: NO_FOCUS },
};
