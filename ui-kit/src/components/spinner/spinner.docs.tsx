import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Row } from '../stack/index.ts';
import { Text } from '../text/index.ts';
import { Spinner } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Something of unknown length is under way. With a place to keep: `Skeleton`. With a known end: `Progress`.',
  usage: {
    do: [
      {
        note: 'Beside words it decorates; alone it has a label.',
        example: (
          <Row gap={3} align="center">
            <Spinner />
            <Text>We are confirming your order.</Text>
          </Row>
        ),
      },
    ],
    dont: [{ note: 'Alone and silent.', example: <Spinner size="large" /> }],
  },
  content: ['What is under way, as a sentence beside it.'],
  accessibility: {
    roles: ['Decoration; with a `label`, an image of that name. Stands still under reduced motion.'],
    keyboard: NO_FOCUS,
  },
};
