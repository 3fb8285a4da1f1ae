import { useEffect } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { usePreferences } from '../layout/use-preferences.ts';

/** Names components of the kit while the owners are shown. What does it is fetched then. */
export function KitLabelSwitch(): null {
  const [{ owners }] = usePreferences();
  const { telemetry } = useShellDocument();
  useEffect(() => {
    if (!owners) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    import(/* webpackChunkName: "kit-label" */ './kit-label.ts')
      .then(({ startKitLabel }) => {
        if (!isOver) stop = startKitLabel(document);
      })
      .catch(error => telemetry.error(error, { phase: 'owners' }));
    return () => {
      isOver = true;
      stop?.();
    };
  }, [owners, telemetry]);
  return null;
}
