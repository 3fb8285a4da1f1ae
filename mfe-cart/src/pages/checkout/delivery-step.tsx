import { Slot, useShell } from '@maru/shell/contract';
import { formatMoney } from '@maru/ui-kit/price';
import { RadioGroup } from '@maru/ui-kit/radio-group';
import { Step } from '@maru/ui-kit/stepper';
import type { CheckoutPage } from '../../data/checkout.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { AddressFields } from './address-fields.tsx';
import styles from './checkout.module.css';
import { GoOn } from './go-on.tsx';
import { StepBody } from './step-body.tsx';
import type { Checkout } from './use-checkout.ts';

interface DeliveryStepProps {
  checkout: Checkout;
  page: CheckoutPage;
  isPickup: boolean;
  onPickupChange(isPickup: boolean): void;
}

export function DeliveryStep({ checkout, page, isPickup, onPickupChange }: DeliveryStepProps) {
  const { values, problems, folded } = checkout;
  const answer = folded.includes('delivery') ? answerOf(checkout, page, isPickup) : undefined;
  return (
    <Step
      id="delivery"
      number={2}
      title={m.step_delivery()}
      state={answer ? 'done' : 'now'}
      onChange={() => checkout.unfold('delivery')}
      className={styles.delivery}
    >
      <StepBody answer={answer}>
        <RadioGroup
          name="delivery_method"
          look="ways"
          legend={m.field_way()}
          legendHidden
          value={isPickup ? 'pickup' : 'delivery'}
          onValueChange={way => onPickupChange(way === 'pickup')}
          options={useWays(page)}
        />
        {page.stores.length > 0 && <PickupStore checkout={checkout} page={page} />}
        <div className={styles.address}>
          <Slot name="account/address-book" props={{ countries: ['KR'] }} fallback={null} />
          <AddressFields values={values} problems={problems} />
        </div>
        <GoOn step="payment" onGoOn={() => checkout.goOn('delivery', 'card_number')}>
          {m.step_to_payment()}
        </GoOn>
      </StepBody>
    </Step>
  );
}

/** The catalog's picker knows what stands where; without it the shops alone do. */
function PickupStore({ checkout: { values, problems }, page }: Pick<DeliveryStepProps, 'checkout' | 'page'>) {
  const { stores, cart } = page;
  const legend = m.field_store();
  return (
    <div className={styles.pickup}>
      <Slot
        name="catalog/store-picker"
        props={{
          name: 'store',
          legend,
          stores,
          lines: cart.lines.map(({ sku, name, quantity }) => ({ sku, name, quantity })),
          ...(values.store && { chosen: values.store }),
          ...(problems.store && { error: problems.store }),
        }}
        fallback={
          <RadioGroup
            name="store"
            legend={legend}
            defaultValue={values.store ?? stores[0]?.store}
            error={problems.store}
            options={stores.map(({ store, name, address, hours }) => ({
              value: store,
              label: name,
              hint: [address, hours].filter(Boolean).join(', '),
            }))}
          />
        }
      />
    </div>
  );
}

function useWays({ totals, stores }: CheckoutPage) {
  const { locale } = useShell();
  const fee = totals?.shipping;
  const hint = !fee
    ? undefined
    : fee.amount === 0
      ? m.way_delivery_free()
      : m.way_delivery_fee({ amount: formatMoney(fee, locale) });
  const delivery = { value: 'delivery', label: m.way_delivery(), hint };
  const pickup = { value: 'pickup', label: m.way_pickup(), hint: m.way_pickup_free() };
  return stores.length > 0 ? [delivery, pickup] : [delivery];
}

function answerOf(checkout: Checkout, page: CheckoutPage, isPickup: boolean): string[] {
  if (!isPickup) {
    const [line1, ...rest] = checkout.answersOf([
      'address_line1',
      'address_line2',
      'address_postcode',
      'address_recipient',
    ]);
    return [line1 ?? '', rest.join(' ')].filter(Boolean);
  }
  const [chosen] = checkout.answersOf(['store']);
  const store = page.stores.find(one => one.store === chosen);
  return store ? [store.name, store.address] : [];
}
