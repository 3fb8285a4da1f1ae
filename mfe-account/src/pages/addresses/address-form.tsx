import { LocalLink, useLocalPath, useShell } from '@maru/shell/contract';
import { Button } from '@maru/ui-kit/button';
import { Checkbox } from '@maru/ui-kit/checkbox';
import { Form } from '@maru/ui-kit/form';
import { Link } from '@maru/ui-kit/link';
import { Select } from '@maru/ui-kit/select';
import { Row } from '@maru/ui-kit/stack';
import { TextField } from '@maru/ui-kit/text-field';
import { useState } from 'react';
import { COUNTRIES, countryName } from '../../components/address-lines.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { type CommandForm, useCommandForm } from '../../components/use-command-form.ts';
import type { AddressesPage, SavedAddress } from '../../data/account.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { addressRules } from './address-rules.ts';
import styles from './addresses.module.css';

interface AddressFormProps {
  /** The one to change; a new one without. */
  address: SavedAddress | undefined;
  /** There is no other: it is the default anyway. */
  isFirst: boolean;
  flash: AddressesPage['flash'];
}

type Values = Partial<Record<string, string>>;

export function AddressForm({ address, isFirst, flash }: AddressFormProps) {
  const localPath = useLocalPath();
  const [country, setCountry] = useState(flash?.values.country ?? address?.country ?? 'KR');
  const form = useCommandForm({
    action: address ? `/api/account/address-book/${address.addressId}` : '/api/account/address-book',
    rules: addressRules(country),
    flash,
  });
  const values: Values = flash ? form.values : { ...address, isDefault: undefined };
  const formPath = `/account/addresses?${new URLSearchParams({ edit: address?.addressId ?? 'new' })}`;
  return (
    <Form ref={form.form} aria-label={m.address_new_title()} className={styles.form} {...form.bind}>
      <input type="hidden" name="returnTo" value={localPath('/account/addresses')} />
      <input type="hidden" name="failTo" value={localPath(formPath)} />
      {form.problem && (
        <div className={styles.wide}>
          <ProblemNote problem={form.problem} />
        </div>
      )}
      <PersonFields form={form} values={values} />
      <CountryField country={country} onChange={setCountry} />
      <PlaceFields form={form} values={values} isKorean={country === 'KR'} />
      {!isFirst && !address?.isDefault && (
        <Checkbox
          name="is_default"
          label={m.address_as_default()}
          defaultChecked={values.is_default === 'on'}
          className={styles.wide}
        />
      )}
      <Row wrap className={styles.wide}>
        <Button type="submit" pending={form.isPending}>
          {form.isPending ? m.address_saving() : m.address_save()}
        </Button>
        <Link render={<LocalLink to="/account/addresses" />}>{m.address_back()}</Link>
      </Row>
    </Form>
  );
}

interface FieldsProps {
  form: CommandForm;
  values: Values;
}

function PersonFields({ form: { problems }, values }: FieldsProps) {
  return (
    <>
      <TextField
        id="recipient"
        name="recipient"
        autoComplete="shipping name"
        aria-required
        label={m.address_recipient()}
        error={problems.recipient}
        defaultValue={values.recipient}
      />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="shipping tel"
        aria-required
        label={m.address_phone()}
        error={problems.phone}
        defaultValue={values.phone}
      />
    </>
  );
}

function CountryField({ country, onChange }: { country: string; onChange(country: string): void }) {
  const { locale } = useShell();
  return (
    <Select
      id="country"
      name="country"
      autoComplete="shipping country"
      label={m.address_country()}
      defaultValue={country}
      onChange={event => onChange(event.currentTarget.value)}
      options={COUNTRIES.map(value => ({ value, label: countryName(value, locale) }))}
    />
  );
}

function PlaceFields({ form: { problems }, values, isKorean }: FieldsProps & { isKorean: boolean }) {
  return (
    <>
      <TextField
        id="postcode"
        name="postcode"
        {...(isKorean ? { inputMode: 'numeric', 'aria-required': true } : { optional: true })}
        autoComplete="shipping postal-code"
        label={m.address_postcode()}
        error={problems.postcode}
        defaultValue={values.postcode}
      />
      <TextField
        id="line1"
        name="line1"
        autoComplete="shipping address-line1"
        aria-required
        label={m.address_line1()}
        error={problems.line1}
        defaultValue={values.line1}
        className={styles.wide}
      />
      <TextField
        id="line2"
        name="line2"
        autoComplete="shipping address-line2"
        optional
        label={m.address_line2()}
        error={problems.line2}
        defaultValue={values.line2}
        className={styles.wide}
      />
      <TextField
        id="city"
        name="city"
        autoComplete="shipping address-level2"
        aria-required={!isKorean}
        label={m.address_city()}
        error={problems.city}
        defaultValue={values.city}
        className={styles.abroad}
      />
      <TextField
        id="region"
        name="region"
        autoComplete="shipping address-level1"
        optional
        label={m.address_region()}
        error={problems.region}
        defaultValue={values.region}
        className={styles.abroad}
      />
    </>
  );
}
