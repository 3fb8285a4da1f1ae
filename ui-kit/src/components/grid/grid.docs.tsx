import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { NO_FOCUS } from '../../docs/component-page/keyboard.ts';
import { Card } from '../card/index.ts';
import { Text } from '../text/index.ts';
import { Cell, Grid } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview:
    'The twelve columns of the page, four on phones. For pieces in rows take `Shelf`, for one direction take `Stack` or `Row`.',
  usage: {
    do: [
      {
        note: 'Cells say how many columns they take from 1024 px on.',
        example: (
          <Grid>
            <Cell span={7}>
              <Card look="board">
                <Text>Picture</Text>
              </Card>
            </Cell>
            <Cell span={5}>
              <Card look="board">
                <Text>Price</Text>
              </Card>
            </Cell>
          </Grid>
        ),
      },
    ],
    dont: [
      {
        note: 'A grid of one cell is a plain box.',
        example: (
          <Grid>
            <Cell>
              <Text>Alone</Text>
            </Cell>
          </Grid>
        ),
      },
    ],
  },
  content: ['The order in the source is the order of reading; placement never changes it.'],
  accessibility: { roles: ['No role: it only places things.'], keyboard: NO_FOCUS },
};
