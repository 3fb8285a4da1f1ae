import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from './index.ts';

const meta = {
  title: 'Components/Heading',
  component: Heading,
  args: { children: 'Set down where the light stays' },
} satisfies Meta<typeof Heading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Looks: Story = {
  render: () => (
    <div className="sb-sheet">
      <Heading level={2} look="display">
        Set down
      </Heading>
      <Heading level={2} look="title">
        Out of the kiln
      </Heading>
      <Heading level={2} look="heading">
        The weight is right
      </Heading>
      <Heading level={2} look="name">
        Bare-clay cup
      </Heading>
    </div>
  ),
};

export const Korean: Story = {
  render: () => (
    <div lang="ko" className="sb-sheet">
      <Heading level={2} look="display">
        빛이 머무는 곳에 놓습니다
      </Heading>
      <Heading level={2} look="title">
        이달에 가마에서 나온 그릇
      </Heading>
    </div>
  ),
};
