import { useReadonlyStore } from '@maru/shell/contract';
import { VisuallyHidden } from '@maru/ui-kit/visually-hidden';
import { useShellDocument } from '../document/shell-document-context.ts';

/** Says what `announce` was given. An even and an odd sentence differ, so that the same one twice is said twice. */
export function LiveRegion() {
  const { announcer } = useShellDocument();
  const { text, turn } = useReadonlyStore(announcer.store, state => state);
  return (
    <VisuallyHidden render={<div role="status" aria-live="polite" />} data-live="">
      {turn % 2 === 0 ? text : `${text}\u00a0`}
    </VisuallyHidden>
  );
}
