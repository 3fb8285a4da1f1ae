import type { Meta, StoryObj } from '@storybook/react-vite';
import { Table } from './index.ts';

const meta: Meta = {
  title: 'Components/Table',
  component: Table,
};

export default meta;
type Story = StoryObj;

export const Sizes: Story = {
  render: () => (
    <Table
      caption="Sizes of the bare-clay cup"
      rows={[
        { size: 'Low', ml: 140 },
        { size: 'Tall', ml: 220 },
      ]}
      rowId={row => row.size}
      columns={[
        { id: 'size', header: 'Size', isRowHeader: true, cell: row => row.size },
        { id: 'ml', header: 'Millilitres', align: 'end', cell: row => row.ml },
      ]}
    />
  ),
};
