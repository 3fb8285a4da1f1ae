import { describeComponent } from '../../testing/describe-component.tsx';
import { Facts } from './index.ts';

describeComponent('Facts', {
  render: props => <Facts rows={[{ id: 'clay', term: 'Clay', detail: 'Sancheong clay' }]} {...props} />,
  element: HTMLDListElement,
});
