import type { Meta, StoryObj } from '@storybook/react-vite';
import { FailedPart } from './index.ts';

const meta = {
  title: 'Components/FailedPart',
  component: FailedPart,
  args: { title: 'The recommendations did not come.', reference: 'catalog 4.12.1, request 7f3a-20', onRetry: () => {} },
} satisfies Meta<typeof FailedPart>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

export const Sizes: Story = {
  render: () => (
    <div className="sb-sheet">
      <FailedPart size="line" onRetry={() => {}} />
      <FailedPart onRetry={() => {}} retrying />
    </div>
  ),
};
