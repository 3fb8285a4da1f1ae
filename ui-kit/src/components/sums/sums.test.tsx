import { describeComponent } from '../../testing/describe-component.tsx';
import { Sums } from './index.ts';

describeComponent('Sums', {
  render: props => (
    <Sums
      rows={[{ id: 'pieces', label: 'Pieces', value: '₩38,000', note: 'one' }]}
      total={{ label: 'To pay', value: '₩38,000' }}
      {...props}
    />
  ),
  element: HTMLDListElement,
});
