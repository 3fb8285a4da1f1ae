import { describeComponent } from '../../testing/describe-component.tsx';
import { Step, Steps } from './index.ts';

describeComponent('Step', {
  render: props => (
    <Step number={1} title="Contact" state="done" onChange={() => {}} {...props}>
      reader@mail.example
    </Step>
  ),
  element: HTMLElement,
});

describeComponent('Steps', {
  render: props => <Steps {...props}>One</Steps>,
  element: HTMLDivElement,
});
