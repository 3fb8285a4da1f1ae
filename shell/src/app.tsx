import { PageContext } from '@maru/shell/contract';
import { KitProvider } from '@maru/ui-kit/kit-provider';
import type { ReactNode } from 'react';
import type { ShellDocument } from './document/shell-document.ts';
import { ShellDocumentContext } from './document/shell-document-context.ts';
import { type RouterHandle, RouterHandleContext } from './routing/router-handle.ts';

export interface AppProps {
  document: ShellDocument;
  /** In the browser only: a server retries nothing. */
  routerHandle?: RouterHandle;
  nonce?: string | undefined;
  /** The router's provider, which differs between browser and server. */
  children: ReactNode;
}

const noHandle: RouterHandle = { lastFailure: () => undefined, retry: async () => false };

/** What stands around the router, the same in the browser and on a server. */
export function App({ document, routerHandle = noHandle, nonce, children }: AppProps) {
  return (
    <KitProvider locale={document.locale} {...(nonce && { nonce })}>
      <ShellDocumentContext value={document}>
        <PageContext value={document.page}>
          <RouterHandleContext value={routerHandle}>{children}</RouterHandleContext>
        </PageContext>
      </ShellDocumentContext>
    </KitProvider>
  );
}
