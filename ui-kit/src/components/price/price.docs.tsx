import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { won } from '../../testing/samples.ts';
import { Text } from '../text/index.ts';
import { Price } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A sum of money as its language writes it. Rows that add up are `Sums`.',
  usage: {
    do: [
      {
        note: 'The former price stands beside the one that counts.',
        example: <Price value={won(38000)} was={won(42000)} />,
      },
    ],
    dont: [{ note: 'A text is neither translated nor read as money.', example: <Text>38000 KRW</Text> }],
  },
  content: ['₩38,000 in English, 38,000원 in Korean: the kit does it.'],
  accessibility: { roles: ['“was” and “now” are said before the sums, not only struck through.'], keyboard: NO_FOCUS },
};
