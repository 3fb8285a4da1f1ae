import { useShell } from '@maru/shell/contract';
import { Section } from '@maru/ui-kit/section';
import { Timeline } from '@maru/ui-kit/timeline';
import type { Order } from '../../data/order.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { orderSteps } from './order-steps.ts';

export function OrderTimeline({ order }: { order: Order }) {
  const { locale } = useShell();
  return (
    <Section title={m.timeline_title()} titleHidden space="none">
      <Timeline steps={orderSteps(order, locale)} />
    </Section>
  );
}
