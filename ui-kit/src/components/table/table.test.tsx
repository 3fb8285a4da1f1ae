import { describeComponent } from '../../testing/describe-component.tsx';
import { Table } from './index.ts';

describeComponent('Table', {
  render: props => (
    <Table
      caption="Sizes"
      rows={[{ size: 'low', ml: 140 }]}
      rowId={row => row.size}
      columns={[
        { id: 'size', header: 'Size', cell: row => row.size, isRowHeader: true },
        { id: 'ml', header: 'ml', cell: row => row.ml, align: 'end' },
      ]}
      {...props}
    />
  ),
  element: HTMLTableElement,
});
