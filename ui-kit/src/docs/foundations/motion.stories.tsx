import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef } from 'react';
import { Button } from '../../components/button/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { Table } from '../../components/table/index.ts';
import { Text } from '../../components/text/index.ts';
import { values } from '../../tokens/index.ts';
import styles from './sheet.module.css';

function MotionSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Motion</Heading>
      <Text measure>
        Press 90 ms, hover 160, folds and toast 280, a change of picture 520. Skeletons breathe, nothing sweeps. With
        reduced motion all of it is instant; only the time to undo stays as long.
      </Text>
      <Table
        caption="Durations"
        rows={values.duration}
        rowId={step => step.name}
        columns={[
          { id: 'name', header: 'Token', isRowHeader: true, cell: step => <code>--duration-{step.name}</code> },
          { id: 'value', header: 'Value', cell: step => step.value },
          {
            id: 'play',
            header: 'See it',
            cell: step => <Player name={step.name} duration={step.value} easing="cubic-bezier(0.2, 0.7, 0.2, 1)" />,
          },
        ]}
      />
      <Table
        caption="Easings, at 1 s"
        rows={values.easing}
        rowId={step => step.name}
        columns={[
          { id: 'name', header: 'Token', isRowHeader: true, cell: step => <code>--ease-{step.name}</code> },
          { id: 'value', header: 'Value', cell: step => step.value },
          {
            id: 'play',
            header: 'See it',
            cell: step => <Player name={step.name} duration="1000ms" easing={step.value} />,
          },
        ]}
      />
    </div>
  );
}

function Player({ name, duration, easing }: { name: string; duration: string; easing: string }) {
  const ball = useRef<HTMLSpanElement>(null);
  const play = () => {
    ball.current?.animate([{ transform: 'translateX(0)' }, { transform: 'translateX(12rem)' }], {
      duration: Number.parseFloat(duration),
      easing,
      fill: 'forwards',
    });
  };
  return (
    <div className={styles.columns}>
      <span ref={ball} className={styles.ball} />
      <Button size="low" variant="quiet" onClick={play} aria-label={`Play ${name}`}>
        Play
      </Button>
    </div>
  );
}

const meta = {
  title: 'Foundations/Motion',
  component: MotionSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof MotionSheet>;

export default meta;

export const Durations: StoryObj<typeof meta> = {};
