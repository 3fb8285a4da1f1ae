import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Row } from '../stack/index.ts';
import { Text } from '../text/index.ts';
import { PinIcon } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A thin line beside words. Where it stands alone and can be pressed, take `IconButton`.',
  usage: {
    do: [
      {
        note: 'Beside words it is decoration.',
        example: (
          <Row gap={2} align="center">
            <PinIcon />
            <Text>Find a shop</Text>
          </Row>
        ),
      },
    ],
    dont: [{ note: 'Alone and without a label it says nothing to a screen reader.', example: <PinIcon /> }],
  },
  content: ['A `label` only where no words stand beside it.'],
  accessibility: {
    roles: ['Hidden from assistive technology; with a `label`, an image of that name.'],
    keyboard: NO_FOCUS,
  },
};
