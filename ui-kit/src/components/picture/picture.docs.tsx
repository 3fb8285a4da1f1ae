import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { samplePicture } from '../../testing/samples.ts';
import { Picture } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'A picture in its ratio, in the smallest file that does. A person’s or kiln’s sign is an `Avatar`; many pictures of one piece are a `Gallery`.',
  usage: {
    do: [
      {
        note: 'The alternative text says what it adds.',
        example: (
          <div className="sb-picture">
            <Picture
              picture={samplePicture('moonjar', 'A moon jar, a little wider than high')}
              sizes="12rem"
              ratio="product"
            />
          </div>
        ),
      },
    ],
    dont: [
      {
        note: '“Image of” is said by every screen reader already.',
        example: (
          <div className="sb-picture">
            <Picture picture={samplePicture('bowl', 'Image of a bowl')} sizes="12rem" ratio="product" />
          </div>
        ),
      },
    ],
  },
  content: ['The alternative text is a phrase. `decorative` where the words beside it say the same.'],
  accessibility: {
    roles: ['A native image with its alternative text; the space is kept before it arrives.'],
    keyboard: NO_FOCUS,
  },
};
