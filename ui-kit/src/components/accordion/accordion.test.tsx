import { describeComponent } from '../../testing/describe-component.tsx';
import { Accordion } from './index.ts';

describeComponent('Accordion', {
  render: props => <Accordion exclusive items={[{ id: 'care', summary: 'Care', content: 'Soak it.' }]} {...props} />,
  element: HTMLDivElement,
});
