import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { Button } from '../../components/button/index.ts';
import { Form, FormErrors } from '../../components/form/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Page } from '../../components/page/index.ts';
import { Stack } from '../../components/stack/index.ts';
import { Step, Steps } from '../../components/stepper/index.ts';
import { Text } from '../../components/text/index.ts';
import { TextField } from '../../components/text-field/index.ts';
import styles from './patterns.module.css';

function CheckoutStep() {
  const ko = useKitLocale() === 'ko';
  const [mail, setMail] = useState('');
  const [state, setState] = useState<'now' | 'wrong' | 'done'>('now');
  const wrong = ko ? '이메일 주소에는 @가 있습니다.' : 'A mail address has an @ in it.';
  const errors = state === 'wrong' ? [{ field: 'step-mail', message: wrong }] : [];
  return (
    <Page className={styles.page}>
      <Form
        onSubmit={event => {
          event.preventDefault();
          setState(mail.includes('@') ? 'done' : 'wrong');
        }}
      >
        <FormErrors errors={errors} />
        <Steps>
          <Step
            number={1}
            title={ko ? '연락처' : 'Contact'}
            state={state === 'done' ? 'done' : 'now'}
            onChange={() => setState('now')}
          >
            {state === 'done' ? (
              <Text>{mail}</Text>
            ) : (
              <Stack align="start">
                <TextField
                  id="step-mail"
                  label={ko ? '이메일' : 'Mail'}
                  type="email"
                  autoComplete="email"
                  value={mail}
                  onChange={event => setMail(event.currentTarget.value)}
                  {...(state === 'wrong' && { error: wrong })}
                />
                <Button type="submit">{ko ? '받는 법으로' : 'On to delivery'}</Button>
              </Stack>
            )}
          </Step>
          <Step number={2} title={ko ? '받는 법' : 'Delivery or pick-up'} state={state === 'done' ? 'now' : 'next'} />
        </Steps>
      </Form>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Checkout step',
  component: CheckoutStep,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof CheckoutStep>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Try it: without an @ the errors come first, and take the focus. */
export const OneStep: Story = {};

/** Not in the sidebar: wrong, then right, then changed. */
export const WrongThenRight: Story = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Mail' }), 'reader');
    await userEvent.click(canvas.getByRole('button', { name: 'On to delivery' }));
    await expect(await canvas.findByRole('alert')).toHaveFocus();
    await userEvent.type(canvas.getByRole('textbox', { name: 'Mail' }), '@mail.example');
    await userEvent.click(canvas.getByRole('button', { name: 'On to delivery' }));
    await expect(await canvas.findByText('reader@mail.example')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Change Contact' }));
    await expect(canvas.getByRole('textbox', { name: 'Mail' })).toHaveValue('reader@mail.example');
  },
};
