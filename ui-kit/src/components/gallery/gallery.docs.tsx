import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { samplePicture } from '../../testing/samples.ts';
import { Gallery } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'All pictures of one piece. A row of different pieces is a `Carousel`.',
  usage: {
    do: [
      {
        note: 'Each picture says what it shows.',
        example: (
          <Gallery
            pictures={[
              { ...samplePicture('moonjar', 'The moon jar from the front'), caption: 'Front' },
              { ...samplePicture('bowl', 'The bowl from above'), caption: 'From above' },
            ]}
            zoom
          />
        ),
      },
    ],
    dont: [
      {
        note: 'Without alternative texts, half of the visitors see nothing.',
        example: <Gallery pictures={[samplePicture('moonjar'), samplePicture('bowl')]} />,
      },
    ],
  },
  content: ['Captions are views: “From above”, “The foot”.', 'The alternative text says what the picture adds.'],
  accessibility: {
    roles: [
      'A named region with a list of pictures.',
      'Zoom is a native dialog; without JavaScript a link to the file.',
    ],
    keyboard: [
      { keys: 'Tab', does: 'Moves from picture to picture where they zoom.' },
      { keys: 'Enter', does: 'Shows the picture as large as the window.' },
      { keys: 'Left, Right', does: 'In the zoom: the previous or next picture.' },
      { keys: 'Escape', does: 'Closes the zoom; the focus returns to the picture.' },
    ],
  },
};
