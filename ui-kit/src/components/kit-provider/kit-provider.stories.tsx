import type { Meta, StoryObj } from '@storybook/react-vite';
import { LoadMore } from '../load-more/index.ts';
import { KitProvider } from './index.ts';

const meta: Meta = {
  title: 'Components/KitProvider',
  component: KitProvider,
};

export default meta;

/** The kit's own words, in the page's language. */
export const Languages: StoryObj = {
  render: () => (
    <div className="sb-sheet">
      <KitProvider locale="en">
        <LoadMore shown={9} total={38} />
      </KitProvider>
      <div lang="ko">
        <KitProvider locale="ko">
          <LoadMore shown={9} total={38} />
        </KitProvider>
      </div>
    </div>
  ),
};
