import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentType, useState } from 'react';
import { Heading } from '../../components/heading/index.ts';
import * as icons from '../../components/icon/index.ts';
import { Text } from '../../components/text/index.ts';
import { TextField } from '../../components/text-field/index.ts';
import styles from './sheet.module.css';

const all = Object.entries(icons) as [string, ComponentType<icons.IconProps>][];

function IconSheet() {
  const [wanted, setWanted] = useState('');
  const [copied, setCopied] = useState('');
  const shown = all.filter(([name]) => name.toLowerCase().includes(wanted.toLowerCase()));
  const copy = async (name: string) => {
    await navigator.clipboard.writeText(`<${name} />`);
    setCopied(name);
  };
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Icons</Heading>
      <Text measure>
        Thin lines in the colour of the words beside them; decoration unless they have a <code>label</code>. Press one
        to copy it. The set is lucide’s, re-exported one by one; the cart (a persimmon) and the moon jar are our own.
      </Text>
      <TextField label="Find" type="search" value={wanted} onChange={event => setWanted(event.currentTarget.value)} />
      <Text size="small" tone="muted" aria-live="polite">
        {copied ? `<${copied} /> is copied.` : `${shown.length} icons`}
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

const meta = {
  title: 'Foundations/Icons',
  component: IconSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof IconSheet>;

export default meta;

export const All: StoryObj<typeof meta> = {};
