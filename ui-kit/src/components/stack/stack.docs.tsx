import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Heading } from '../heading/index.ts';
import { Text } from '../text/index.ts';
import { Stack } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'Things below each other (`Stack`) or beside each other (`Row`) with one distance. Columns of the page are a `Grid`.',
  usage: {
    do: [
      {
        note: 'Distances come from the scale.',
        example: (
          <Stack gap={4}>
            <Heading level={3}>Delivery</Heading>
            <Text>Two to three days.</Text>
          </Stack>
        ),
      },
    ],
    dont: [
      {
        note: 'A stack of one has no distance to keep.',
        example: (
          <Stack gap={4}>
            <Text>Alone</Text>
          </Stack>
        ),
      },
    ],
  },
  content: ['No words of its own.'],
  accessibility: { roles: ['No role: it only places things, in the order of reading.'], keyboard: NO_FOCUS },
};
