import { Facts } from '@maru/ui-kit/facts';
import { Fold } from '@maru/ui-kit/fold';
import { Stack } from '@maru/ui-kit/stack';
import { Text } from '@maru/ui-kit/text';
import type { PaymentMethods } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';

/** Cards for trying the store out; the gateway names them only where no money moves. */
export function TestCards({ cards }: { cards: PaymentMethods['testCards'] }) {
  return (
    <Fold summary={m.test_cards_title()}>
      <Stack gap={4}>
        <Text size="small">{m.test_cards_text()}</Text>
        <Facts rows={cards.map(({ number, label }) => ({ id: number, term: number, detail: label }))} />
      </Stack>
    </Fold>
  );
}
