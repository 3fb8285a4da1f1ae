import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Row } from '../stack/index.ts';
import { Text } from '../text/index.ts';
import { Avatar } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Stands for a person or a kiln beside its name. For a picture that shows something take `Picture`.',
  usage: {
    do: [
      {
        note: 'The name stands beside it; the avatar only decorates.',
        example: (
          <Row gap={3} align="center">
            <Avatar name="Baekun Kiln" />
            <Text>Baekun Kiln</Text>
          </Row>
        ),
      },
    ],
    dont: [{ note: 'Alone, a letter tells nobody who it is.', example: <Avatar name="Baekun Kiln" /> }],
  },
  content: ['The letter comes from the name by itself; Korean names keep their first syllable.'],
  accessibility: {
    roles: ['Decoration: hidden from assistive technology, since the name stands beside it.'],
    keyboard: NO_FOCUS,
  },
};
