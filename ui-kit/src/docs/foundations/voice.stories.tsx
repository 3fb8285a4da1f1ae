import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from '../../components/heading/index.ts';
import { formatMoney } from '../../components/price/index.ts';
import { Table } from '../../components/table/index.ts';
import { Text } from '../../components/text/index.ts';
import { won } from '../../testing/samples.ts';
import styles from './sheet.module.css';
import { forms, pairs, rules, sentences } from './voice-samples.ts';

function VoiceSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Voice and content</Heading>
      <Text measure size="lead">
        Short and exact. Say what happened, then what can be done.
      </Text>
      <ul className={styles.rules}>
        {rules.map(rule => (
          <Text key={rule} render={<li />} measure>
            {rule}
          </Text>
        ))}
      </ul>
      <Table
        caption="What the store says"
        rows={sentences}
        rowId={row => row.id}
        columns={[
          { id: 'case', header: 'When', isRowHeader: true, cell: row => row.id },
          { id: 'en', header: 'English', cell: row => <span lang="en">{row.en}</span> },
          { id: 'ko', header: '한국어', cell: row => <span lang="ko">{row.ko}</span> },
        ]}
      />
      <Table
        caption="Say it like this"
        rows={pairs}
        rowId={row => row.not}
        columns={[
          { id: 'say', header: 'Say', isRowHeader: true, cell: row => <span lang={row.lang}>{row.say}</span> },
          { id: 'not', header: 'Not', cell: row => <span lang={row.lang}>{row.not}</span> },
          { id: 'why', header: 'Because', cell: row => row.why },
        ]}
      />
      <Table
        caption="Numbers, prices, counters"
        rows={[
          {
            id: 'Price',
            en: formatMoney(won(38000), 'en'),
            ko: formatMoney(won(38000), 'ko'),
            note: 'Price, formatMoney',
          },
          ...forms,
        ]}
        rowId={row => row.id}
        columns={[
          { id: 'what', header: 'What', isRowHeader: true, cell: row => row.id },
          { id: 'en', header: 'English', cell: row => <span lang="en">{row.en}</span> },
          { id: 'ko', header: '한국어', cell: row => <span lang="ko">{row.ko}</span> },
          { id: 'note', header: 'Note', cell: row => row.note },
        ]}
      />
    </div>
  );
}

const meta = {
  title: 'Foundations/Voice',
  component: VoiceSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof VoiceSheet>;

export default meta;

export const Voice: StoryObj<typeof meta> = {};
