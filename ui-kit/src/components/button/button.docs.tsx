import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { PRESS } from '../../docs/component-page/keyboard.ts';
import { Row } from '../stack/index.ts';
import { Button } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'Does one thing now. What leads to another page is a `Link`, or a button that draws one by `render`.',
  usage: {
    do: [
      {
        note: 'One ink button a screen, the quiet one beside it.',
        example: (
          <Row gap={3}>
            <Button>Add to cart</Button>
            <Button variant="quiet">Find a shop</Button>
          </Row>
        ),
      },
    ],
    dont: [
      {
        note: 'Two ink buttons compete; nobody sees which one matters.',
        example: (
          <Row gap={3}>
            <Button>Add to cart</Button>
            <Button>Find a shop</Button>
          </Row>
        ),
      },
    ],
  },
  content: [
    'A verb and its object: “Add to cart”, “장바구니에 담기”.',
    'The amount stands on the button that pays it.',
    'While pending, the words stay the same.',
  ],
  accessibility: {
    roles: [
      'A native `button`; `type` is `button` unless said.',
      'Pending is `aria-busy` and `aria-disabled`, so that the focus stays on it.',
    ],
    keyboard: PRESS,
  },
};
