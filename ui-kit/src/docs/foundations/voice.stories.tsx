import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from '../../components/heading/index.ts';
import { Table } from '../../components/table/index.ts';
import { Text } from '../../components/text/index.ts';
import styles from './sheet.module.css';

const sentences = [
  { id: 'Added', en: 'Bare-clay cup is in the cart.', ko: '생흙 잔을 장바구니에 담았습니다.' },
  {
    id: 'Failed part',
    en: 'The recommendations did not come. The rest of the page is fine.',
    ko: '추천을 불러오지 못했습니다. 나머지는 그대로 보실 수 있습니다.',
  },
  {
    id: 'Price changed',
    en: 'The price has changed since you added it: ₩178,000 then, ₩185,000 now.',
    ko: '담으신 뒤 값이 바뀌었습니다. 178,000원에서 185,000원으로.',
  },
  {
    id: 'Field',
    en: 'A postal code has five digits. This one has four.',
    ko: '우편번호는 다섯 자리입니다. 지금은 네 자리입니다.',
  },
  {
    id: 'Offline',
    en: 'No connection. The cart is kept on this device.',
    ko: '연결이 끊겼습니다. 장바구니는 이 기기에 두었습니다.',
  },
];

function VoiceSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Voice</Heading>
      <Text measure>
        Short and exact. Say what happened, then what can be done. No exclamation marks, no apologies, no “oops”. Korean
        in plain 합니다 style, with counters that fit (점, 분, 알). Prices: ₩38,000 in English, 38,000원 in Korean.
      </Text>
      <Table
        caption="Examples"
        rows={sentences}
        rowId={row => row.id}
        columns={[
          { id: 'case', header: 'When', isRowHeader: true, cell: row => row.id },
          { id: 'en', header: 'English', cell: row => <span lang="en">{row.en}</span> },
          { id: 'ko', header: '한국어', cell: row => <span lang="ko">{row.ko}</span> },
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
