import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { Button } from '../../components/button/index.ts';
import { Checkbox } from '../../components/checkbox/index.ts';
import { Chip, Chips } from '../../components/chip/index.ts';
import { DialogClose } from '../../components/dialog/index.ts';
import { Drawer } from '../../components/drawer/index.ts';
import { Fieldset } from '../../components/fieldset/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Page } from '../../components/page/index.ts';
import { Select } from '../../components/select/index.ts';
import styles from './patterns.module.css';

const kinds = [
  { id: 'cups', en: 'Cups', ko: '잔', count: 14 },
  { id: 'bowls', en: 'Bowls', ko: '사발', count: 18 },
  { id: 'teapots', en: 'Teapots', ko: '다관', count: 6 },
] as const;

function FilterBar() {
  const ko = useKitLocale() === 'ko';
  const locale = ko ? 'ko' : 'en';
  const [chosen, setChosen] = useState<readonly string[]>(['cups', 'bowls']);
  const shown = kinds.filter(({ id }) => chosen.includes(id));
  const count = (shown.length ? shown : kinds).map(kind => kind.count as number).reduce((sum, one) => sum + one, 0);
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]);
  return (
    <Page className={styles.page}>
      <div className={styles.bar}>
        <Heading level={2} look="name" aria-live="polite">
          {ko ? `${count}점` : `${count} pieces`}
        </Heading>
        <Chips scroll aria-label={ko ? '고른 것' : 'Chosen'} className={styles.grow}>
          {shown.map(kind => (
            <Chip key={kind.id} removable onClick={() => toggle(kind.id)}>
              {kind[locale]}
            </Chip>
          ))}
        </Chips>
        <Drawer
          title={ko ? '좁히기' : 'Narrow the list'}
          trigger={
            <Button variant="quiet" size="low">
              {ko ? '좁히기' : 'Narrow the list'}
            </Button>
          }
          footer={<DialogClose render={<Button wide>{ko ? `${count}점 보기` : `Show ${count} pieces`}</Button>} />}
        >
          <Fieldset legend={ko ? '종류' : 'Kind'} legendLook="name">
            {kinds.map(kind => (
              <Checkbox
                key={kind.id}
                label={kind[locale]}
                count={kind.count}
                checked={chosen.includes(kind.id)}
                onChange={() => toggle(kind.id)}
              />
            ))}
          </Fieldset>
        </Drawer>
        <Select
          look="quiet"
          label={ko ? '순서' : 'Order'}
          options={[
            { value: 'new', label: ko ? '새것부터' : 'Newest first' },
            { value: 'low', label: ko ? '낮은 값부터' : 'Price, low to high' },
          ]}
        />
      </div>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Filter bar',
  component: FilterBar,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof FilterBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Count, what is chosen, the rest in a drawer, order. What is chosen can be taken away in its place. */
export const Bar: Story = {};

/** Not in the sidebar: a chip taken away changes the count. */
export const ChipTakenAway: Story = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { name: '32 pieces' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Cups/ }));
    await expect(canvas.getByRole('heading', { name: '18 pieces' })).toBeVisible();
  },
};
