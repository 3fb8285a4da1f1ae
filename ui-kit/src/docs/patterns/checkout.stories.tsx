import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../components/button/index.ts';
import { Checkbox } from '../../components/checkbox/index.ts';
import { Form, FormErrors } from '../../components/form/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Page } from '../../components/page/index.ts';
import { RadioGroup } from '../../components/radio-group/index.ts';
import { Select } from '../../components/select/index.ts';
import { Stack } from '../../components/stack/index.ts';
import { Step, Steps } from '../../components/stepper/index.ts';
import { Text } from '../../components/text/index.ts';
import { TextField } from '../../components/text-field/index.ts';
import { Timeline } from '../../components/timeline/index.ts';
import styles from './patterns.module.css';

function Checkout() {
  const ko = useKitLocale() === 'ko';
  const wrong = ko
    ? '우편번호는 다섯 자리입니다. 지금은 네 자리입니다.'
    : 'A postal code has five digits. This one has four.';
  return (
    <Page className={styles.page}>
      <Form>
        <Heading level={1} className={styles.head}>
          {ko ? '결제' : 'Checkout'}
        </Heading>
        <FormErrors errors={[{ field: 'zip', message: wrong }]} />
        <Steps>
          <Step number={1} title={ko ? '연락처' : 'Contact'} state="done" onChange={() => {}}>
            <Text>reader@mail.example</Text>
          </Step>
          <Step number={2} title={ko ? '받는 법' : 'Delivery or pick-up'} state="now">
            <RadioGroup
              legend={ko ? '받는 법' : 'How'}
              legendHidden
              name="way"
              look="ways"
              defaultValue="door"
              options={[
                {
                  value: 'door',
                  label: ko ? '집으로' : 'To your door',
                  hint: ko ? '11월 25일 수요일, 무료' : 'Wed 25 November, free',
                },
                {
                  value: 'bukchon',
                  label: ko ? '북촌 가게' : 'Bukchon shop',
                  hint: ko ? '오늘 16시부터' : 'Today from 16:00',
                },
                {
                  value: 'seongsu',
                  label: ko ? '성수 가게' : 'Seongsu shop',
                  hint: ko ? '다관이 없습니다' : 'Teapot not there',
                  disabled: true,
                },
              ]}
            />
            <div className={styles.fields}>
              <TextField
                className={styles.wide}
                label={ko ? '받는 분' : 'Name of who receives it'}
                autoComplete="name"
              />
              <TextField
                id="zip"
                label={ko ? '우편번호' : 'Postal code'}
                inputMode="numeric"
                autoComplete="postal-code"
                defaultValue="0305"
                error={wrong}
                trailing={<Button variant="quiet">{ko ? '찾기' : 'Find'}</Button>}
              />
              <TextField label={ko ? '전화' : 'Telephone for the carrier'} type="tel" autoComplete="tel" optional />
              <Select
                className={styles.wide}
                label={ko ? '놓을 곳' : 'Where to leave it'}
                options={[
                  { value: 'hand', label: ko ? '직접 받기' : 'Hand it over' },
                  { value: 'door', label: ko ? '문 앞' : 'At the door' },
                ]}
              />
            </div>
            <Stack align="start">
              <Button type="submit">{ko ? '결제로' : 'On to payment'}</Button>
            </Stack>
          </Step>
          <Step number={3} title={ko ? '내기' : 'Payment'} state="next">
            <Checkbox
              label={ko ? '주문을 보았고 내는 데 동의합니다' : 'I have seen the order and agree to pay for it'}
            />
          </Step>
        </Steps>
      </Form>
      <Timeline
        aria-label={ko ? '지금 있는 곳' : 'Where it is'}
        steps={[
          { id: 'paid', title: ko ? '냈습니다' : 'Paid', detail: ko ? '오늘 10:40' : 'Today 10:40', state: 'done' },
          {
            id: 'wrap',
            title: ko ? '싸고 있습니다' : 'Being wrapped',
            detail: ko ? '이천에서, 두 겹으로' : 'Twice, in paper, Icheon',
            state: 'now',
          },
          { id: 'way', title: ko ? '가고 있습니다' : 'With the carrier' },
          {
            id: 'door',
            title: ko ? '문 앞' : 'At your door',
            detail: ko ? '11월 25일 수요일' : 'Wednesday 25 November',
          },
        ]}
      />
    </Page>
  );
}

const meta = {
  title: 'Patterns/Checkout and order',
  component: Checkout,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Checkout>;

export default meta;

/** Three steps on one page with a field in error, and the timeline of an order. */
export const Whole: StoryObj<typeof meta> = {};
