import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Link } from '../link/index.ts';
import { Text } from '../text/index.ts';
import { Section } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A part of a page with its heading, and perhaps one way on. Parts without a heading are a `Stack`.',
  usage: {
    do: [
      {
        note: 'The action says where it leads.',
        example: (
          <Section title="Out of the kiln this month" space="none" action={<Link href="#new">All new pieces</Link>}>
            <Text>Twelve pieces.</Text>
          </Section>
        ),
      },
    ],
    dont: [
      {
        note: '“See more” says nothing among ten of its kind.',
        example: (
          <Section title="Jars" space="none" action={<Link href="#jars">See more</Link>}>
            <Text>Twelve pieces.</Text>
          </Section>
        ),
      },
    ],
  },
  content: ['Title: a noun phrase. Action: the name of the place.'],
  accessibility: { roles: ['A region named by its heading.'], keyboard: NO_FOCUS },
};
