import { type CommandResult, useShell } from '@maru/shell/contract';
import { useFetcher } from '@maru/shell/contract/router';
import { useEffect, useEffectEvent, useState } from 'react';
import { m } from '../messages/generated/messages.js';
import { readKept } from './lists.queries.ts';

type Kept = { skus: readonly string[] };

/** Whether a piece is kept: shown at once when pressed, and what it was when the gateway refuses. */
export function useKept(sku: string) {
  const shell = useShell();
  const fetcher = useFetcher<CommandResult<Kept>>();
  const [skus, setSkus] = useState<readonly string[]>([]);

  const read = useEffectEvent(() => {
    readKept(shell.gateway).then(setSkus, error => shell.telemetry.error(error, { phase: 'kept' }));
  });
  useEffect(() => {
    // A guest without a session has kept nothing yet.
    if (shell.hasSession || shell.session.getState().status === 'signed-in') read();
    return shell.on('account:session-changed', () => read());
  }, [shell]);

  const settle = useEffectEvent((result: CommandResult<Kept>) => {
    if (!result.ok) return;
    setSkus(result.data.skus);
    shell.announce(result.data.skus.includes(sku) ? m.keep_added() : m.keep_removed());
  });
  useEffect(() => {
    if (fetcher.data) settle(fetcher.data);
  }, [fetcher.data]);

  const wish = fetcher.formAction && fetcher.formData?.get('sku') === sku ? fetcher.formAction : undefined;
  return {
    isKept: wish ? !wish.endsWith('/remove') : skus.includes(sku),
    Form: fetcher.Form,
    problem: fetcher.state === 'idle' && fetcher.data && !fetcher.data.ok ? fetcher.data.problem : null,
  };
}
