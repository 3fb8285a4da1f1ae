import { describeComponent } from '../../testing/describe-component.tsx';
import { ToastProvider } from './index.ts';

describeComponent('ToastProvider', {
  render: props => <ToastProvider {...props}>Page</ToastProvider>,
  element: HTMLDivElement,
  portal: true,
});
