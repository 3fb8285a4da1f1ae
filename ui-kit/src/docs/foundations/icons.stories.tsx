import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentType, useState } from 'react';
import { expect } from 'storybook/test';
import { Heading } from '../../components/heading/index.ts';
import * as icons from '../../components/icon/index.ts';
import { Text } from '../../components/text/index.ts';
import { TextField } from '../../components/text-field/index.ts';
import styles from './sheet.module.css';

const all = Object.entries(icons) as [string, ComponentType<icons.IconProps>][];

function IconSheet() {
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const shown = all.filter(([name]) => name.toLowerCase().includes(wanted.toLowerCase()));
  const find = (words: string) => {
    setSaid('');
    setWanted(words);
  };
  const copy = async (name: string) => {
    try {
      await navigator.clipboard.writeText(`<${name} />`);
      setSaid(`<${name} /> is copied.`);
    } catch {
      setSaid(`The browser did not let it be copied: <${name} />`);
    }
  };
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Icons</Heading>
      <Text measure>
        Thin lines in the colour of the words beside them; decoration unless they have a <code>label</code>. Press one
        to copy it. The set is lucide’s, re-exported one by one; the cart (a persimmon) and the moon jar are our own.
      </Text>
      <TextField label="Find" type="search" value={wanted} onChange={event => find(event.currentTarget.value)} />
      <Text size="small" tone="muted" aria-live="polite">
        {said || countText(shown.length)}
      </Text>
      <div className={styles.icons}>
        {shown.map(([name, Icon]) => (
          <button key={name} type="button" onClick={() => copy(name)} className={styles.icon}>
            <Icon size="large" />
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

function countText(count: number): string {
  if (count === 0) return 'No icon has that in its name.';
  return count === 1 ? 'One icon' : `${count} icons`;
}

const meta = {
  title: 'Foundations/Icons',
  component: IconSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof IconSheet>;

export default meta;

export const All: StoryObj<typeof meta> = {};

/** Not in the sidebar: finding and copying. */
export const Found: StoryObj<typeof meta> = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find' }), 'cart');
    await expect(canvas.getByText('One icon')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'CartIcon' }));
    await expect(await canvas.findByText(/<CartIcon \/>/)).toBeVisible();
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find' }), 'zzz');
    await expect(canvas.getByText('No icon has that in its name.')).toBeVisible();
  },
};
