import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { TextField } from '../text-field/index.ts';
import { Form, FormErrors } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'A form whose problems the page tells itself. `FormErrors` stands above the fields after a failed sending.',
  usage: {
    do: [
      {
        note: 'Each problem leads to its field and says what would be right.',
        example: (
          <Form>
            <FormErrors errors={[{ field: 'docs-mail', message: 'An e-mail has an @, as in name@example.com.' }]} />
            <TextField
              id="docs-mail"
              label="E-mail"
              defaultValue="name"
              error="An e-mail has an @, as in name@example.com."
            />
          </Form>
        ),
      },
    ],
    dont: [
      {
        note: '“Invalid input” helps nobody.',
        example: (
          <Form>
            <FormErrors errors={[{ field: 'docs-mail-2', message: 'Invalid input' }]} />
            <TextField id="docs-mail-2" label="E-mail" error="Invalid input" />
          </Form>
        ),
      },
    ],
  },
  content: ['What is wrong, then what would be right. Nothing typed is ever lost.'],
  accessibility: {
    roles: ['The list of problems takes the focus when it appears and is read; each line is a link to its field.'],
    keyboard: [
      { keys: 'Tab', does: 'Moves through the fields in the order of reading.' },
      { keys: 'Enter', does: 'In a text field: sends the form. On a problem: moves to its field.' },
    ],
  },
};
