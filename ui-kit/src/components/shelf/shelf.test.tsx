import { describeComponent } from '../../testing/describe-component.tsx';
import { Shelf, ShelfNote } from './index.ts';

describeComponent('Shelf', {
  render: props => (
    <Shelf {...props}>
      <li>One</li>
    </Shelf>
  ),
  element: HTMLUListElement,
});

describeComponent('ShelfNote', {
  render: props => <ShelfNote {...props}>Celadon is grey.</ShelfNote>,
  element: HTMLLIElement,
  wrapper: ({ children }) => <ul>{children}</ul>,
});
