import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from '../link/index.ts';
import { Text } from '../text/index.ts';
import { Section } from './index.ts';

const meta = {
  title: 'Components/Section',
  component: Section,
  args: { title: 'Out of the kiln this month', children: 'Pieces', space: 'none' },
} satisfies Meta<typeof Section>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const WithAction: Story = {
  render: () => (
    <Section title="Out of the kiln this month" space="none" action={<Link href="#new">All 23 new pieces</Link>}>
      <Text>Pieces</Text>
    </Section>
  ),
};
