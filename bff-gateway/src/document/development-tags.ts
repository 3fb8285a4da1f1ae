import type { BrowserSnapshot } from '@maru/releases/contract';
import { escapeHtml } from './html.ts';

/**
 * React tells this hook of its renderer when the shell starts. React Refresh, which comes later with whatever is live,
 * finds the renderer here and goes on from it.
 */
const hook = `(() => {
  const renderers = new Map();
  const nothing = () => {};
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= {
    renderers, supportsFiber: true, isDisabled: false, checkDCE: nothing,
    inject(renderer) { renderers.set(renderers.size + 1, renderer); return renderers.size; },
    onScheduleFiberRoot: nothing, onCommitFiberRoot: nothing, onPostCommitFiberRoot: nothing, onCommitFiberUnmount: nothing,
  };
})()`;

const badgeStyle = `#maru-live{position:fixed;z-index:2147483647;inset-block-end:0;inset-inline-start:0;padding:.125rem .5rem;
font:.75rem/1.5 ui-monospace,monospace;color:#fff;background:#7a3b12;pointer-events:none}`;

/** What only a document with live releases has: the hook for React Refresh, and a badge that says what is live. */
export function developmentTags({ nonce, snapshot }: { nonce: string; snapshot: BrowserSnapshot }): string {
  const live = [snapshot.host, ...snapshot.remotes].filter(({ channel }) => channel === 'override');
  const names = live.map(({ name }) => name).join(' · ');
  return [
    `<script nonce="${nonce}">${hook}</script>`,
    `<style nonce="${nonce}">${badgeStyle}</style>`,
    `<aside id="maru-live" aria-label="Development">live: ${escapeHtml(names)}</aside>`,
  ].join('\n');
}
