import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Stack } from '../stack/index.ts';
import { Heading } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Names a page or a part of it. The level is the outline, the look is the size; they are chosen apart.',
  usage: {
    do: [
      {
        note: 'Levels follow the outline, one h1 a page.',
        example: (
          <Stack gap={3}>
            <Heading level={2}>From the same kiln</Heading>
            <Heading level={3} look="name">
              Celadon teapot
            </Heading>
          </Stack>
        ),
      },
    ],
    dont: [
      {
        note: 'A level chosen for its size breaks the outline.',
        example: (
          <Stack gap={3}>
            <Heading level={2}>Jars</Heading>
            <Heading level={5}>Moon jar</Heading>
          </Stack>
        ),
      },
    ],
  },
  content: ['A noun phrase without a full stop; sentence case.'],
  accessibility: { roles: ['A native heading of its level.'], keyboard: NO_FOCUS },
};
