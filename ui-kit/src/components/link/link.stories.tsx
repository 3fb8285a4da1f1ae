import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from '../text/index.ts';
import { Link, LinkButton } from './index.ts';

const meta = {
  title: 'Components/Link',
  component: Link,
  args: { children: 'See the winter pieces', href: '#winter' },
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Looks: Story = {
  render: () => (
    <div className="sb-line">
      <Link href="#a">Standalone</Link>
      <Text>
        In a{' '}
        <Link look="inline" href="#b">
          sentence
        </Link>{' '}
        it has no height.
      </Text>
      <Link look="plain" href="#c">
        Plain
      </Link>
      <LinkButton>Acts in place</LinkButton>
    </div>
  ),
};
