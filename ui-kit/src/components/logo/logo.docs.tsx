import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { Text } from '../text/index.ts';
import { Logo } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'The mark of the house: a floor of boards, and the name. Once in the header, the boards above the footer.',
  usage: {
    do: [{ note: 'In the header it leads home.', example: <Logo render={<a href="#home">Maru</a>} /> }],
    dont: [
      {
        note: 'As a decoration inside a text it wears off.',
        example: (
          <Text>
            Welcome to <Logo />
          </Text>
        ),
      },
    ],
  },
  content: ['The name is written Maru in Latin and 마루 in Korean texts; the logo keeps its own form.'],
  accessibility: { roles: ['An image of the name; inside a link the link’s name.'], keyboard: FOLLOW },
};
