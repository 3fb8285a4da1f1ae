import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from '../../components/heading/index.ts';
import { Table } from '../../components/table/index.ts';
import { Text } from '../../components/text/index.ts';
import { colourVar, values } from '../../tokens/index.ts';
import styles from './sheet.module.css';

function SpaceSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Space and shape</Heading>
      <Text measure>
        Twelve columns, four on phones; gutter 16 to 24, margin 20 to 40, page 1440 at most. Breaks at 48 and 64 rem.
        Nothing to press is below 44 px. Corners of 2 px; elevation for dialog and toast only.
      </Text>
      <Table
        caption="Space"
        rows={values.space}
        rowId={step => step.name}
        columns={[
          { id: 'name', header: 'Token', isRowHeader: true, cell: step => <code>--space-{step.name}</code> },
          { id: 'value', header: 'Value', cell: step => step.value },
          { id: 'bar', header: 'Size', cell: step => <Bar width={step.value} /> },
        ]}
      />
      <Table
        caption="Radius"
        rows={values.radius}
        rowId={step => step.name}
        columns={[
          { id: 'name', header: 'Token', isRowHeader: true, cell: step => <code>--radius-{step.name}</code> },
          { id: 'value', header: 'Value', cell: step => step.value },
          { id: 'corner', header: 'Corner', cell: step => <Corner radius={step.value} /> },
        ]}
      />
      <Table
        caption="Picture ratios"
        rows={values.ratio}
        rowId={step => step.name}
        columns={[
          { id: 'name', header: 'Token', isRowHeader: true, cell: step => <code>--ratio-{step.name}</code> },
          { id: 'value', header: 'Value', cell: step => step.value },
          { id: 'shape', header: 'Shape', cell: step => <Shape ratio={step.value} /> },
        ]}
      />
    </div>
  );
}

function Bar({ width }: { width: string }) {
  return (
    <svg aria-hidden="true" width={width === '0rem' ? '1px' : width} height="12">
      <rect width="100%" height="12" fill="currentColor" />
    </svg>
  );
}

function Corner({ radius }: { radius: string }) {
  return (
    <svg aria-hidden="true" width="64" height="40">
      <rect
        x="1"
        y="1"
        width="62"
        height="38"
        rx={Math.min(Number.parseFloat(radius), 19)}
        fill="none"
        stroke="currentColor"
      />
    </svg>
  );
}

function Shape({ ratio }: { ratio: string }) {
  const [width = 1, height = 1] = (ratio.match(/[\d.]+/g) ?? []).map(Number);
  return (
    <svg aria-hidden="true" width={(48 * width) / height} height="48">
      <rect width="100%" height="100%" fill={colourVar('board')} stroke={colourVar('line-strong')} />
    </svg>
  );
}

const meta = {
  title: 'Foundations/Space and shape',
  component: SpaceSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof SpaceSheet>;

export default meta;

export const Scale: StoryObj<typeof meta> = {};
