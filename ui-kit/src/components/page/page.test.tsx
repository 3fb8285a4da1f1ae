import { describeComponent } from '../../testing/describe-component.tsx';
import { Page } from './index.ts';

describeComponent('Page', {
  render: props => <Page {...props}>Here</Page>,
  element: HTMLDivElement,
});
