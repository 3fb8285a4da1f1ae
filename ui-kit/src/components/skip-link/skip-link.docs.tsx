import type { ComponentDocs } from '../../docs/component-page/component-docs.ts';
import { FOLLOW } from '../../docs/component-page/keyboard.ts';
import { Row } from '../stack/index.ts';
import { SkipLink } from './index.ts';

export const docs: ComponentDocs = {
  status: 'stable',
  overview: 'The first stop of the keyboard: past the header to the content. Once a page; the shell has it.',
  usage: {
    do: [{ note: 'It leads to the main part, which takes the focus.', example: <SkipLink href="#docs-main" /> }],
    dont: [
      {
        note: 'Several in a row are a second header.',
        example: (
          <Row gap={2}>
            <SkipLink href="#docs-main" />
            <SkipLink href="#docs-foot" />
          </Row>
        ),
      },
    ],
  },
  content: ['The words are the kit’s own, in both languages.'],
  accessibility: { roles: ['A native link, seen only while it has the focus.'], keyboard: FOLLOW },
};
