import { RadioGroup } from '@maru/ui-kit/radio-group';
import { Switch } from '@maru/ui-kit/switch';
import type { Scheme } from '../document/preferences.ts';
import { m } from '../messages/generated/messages.js';
import { usePreferences } from './use-preferences.ts';

/** Light, dark or as the device; remembered in this browser. */
export function SchemeChoice({ name }: { name: string }) {
  const [{ scheme }, change] = usePreferences();
  const options = [
    { value: 'auto', label: m.scheme_auto() },
    { value: 'light', label: m.scheme_light() },
    { value: 'dark', label: m.scheme_dark() },
  ];
  return (
    <RadioGroup
      legend={m.scheme_legend()}
      name={name}
      look="chips"
      options={options}
      value={scheme}
      onValueChange={value => change({ scheme: value as Scheme })}
    />
  );
}

/** Paints who owns which part of the page; remembered in this browser. */
export function OwnersSwitch() {
  const [{ owners }, change] = usePreferences();
  return (
    <Switch label={m.owners_show()} checked={owners} onChange={event => change({ owners: event.target.checked })} />
  );
}
