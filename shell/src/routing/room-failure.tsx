import { isProblemError } from '@maru/bff-gateway/contract';
import type { BrowserRemote } from '@maru/releases/contract';
import { isRouteErrorResponse, useMatches, useRevalidator, useRouteError } from '@maru/shell/contract/router';
import { Button } from '@maru/ui-kit/button';
import { Heading } from '@maru/ui-kit/heading';
import { Page } from '@maru/ui-kit/page';
import { Text } from '@maru/ui-kit/text';
import { useEffect, useMemo } from 'react';
import { useShellDocument } from '../document/shell-document-context.ts';
import { m } from '../messages/generated/messages.js';
import { NotFoundPage } from '../pages/not-found.page.tsx';
import { type RemoteFailure, toFailure } from '../remotes/remote-failure.ts';
import type { AdoptedHandle } from './page-route.tsx';
import { RemoteErrorBoundary } from './remote-error-boundary.tsx';
import styles from './routing.module.css';

/** In the place of a room's page that failed: what is missing, of which room and version, while everything else works. */
export function RoomFailure({ release }: { release: BrowserRemote }) {
  const error = useRouteError();
  const matches = useMatches();
  const { remotes, telemetry } = useShellDocument();
  const revalidator = useRevalidator();
  const used = remotes.current(release.name)?.release ?? release;
  const isMissing = isNotFound(error);
  const failure = useMemo(() => toFailure(used, 'render', error), [used, error]);
  // A remote that did not load has been reported by whoever loaded it.
  useEffect(() => {
    if (!isMissing && failure.phase !== 'remote') telemetry.failure(failure);
  }, [telemetry, failure, isMissing]);

  const retry = () => {
    if (failure.phase === 'page' && failure.kind === 'timeout') remotes.forget(release.name, true);
    void revalidator.revalidate();
  };
  const retrying = revalidator.state === 'loading';
  const shown = <PageFailure failure={failure} release={used} onRetry={retry} retrying={retrying} />;
  const own = (matches.at(-1)?.handle as AdoptedHandle | undefined)?.page?.current?.ErrorBoundary;
  if (own) return <RemoteErrorBoundary boundary={own} fallback={shown} />;
  if (isMissing) return <NotFoundPage problem={isProblemError(error) ? error : undefined} />;
  return shown;
}

interface PageFailureProps {
  failure: RemoteFailure;
  release: BrowserRemote;
  onRetry?: () => void;
  retrying?: boolean;
}

export function PageFailure({ failure, release, onRetry, retrying = false }: PageFailureProps) {
  const { locale, page } = useShellDocument();
  const { room, version } = release;
  const problem = isProblemError(failure.cause) ? failure.cause : undefined;
  const title = problem?.title ?? (failure.kind === 'threw' ? m.page_stopped_title() : m.page_failed_title());
  const detail = problem?.detail ?? m.page_failed_detail({ title: release.title[locale] });
  const reference = problem?.requestId
    ? m.reference_request({ room, version, requestId: problem.requestId })
    : m.reference({ room, version });
  useEffect(() => page.shell.setTitle(title), [page, title]);
  return (
    <Page className={styles.failure} data-failure={failure.kind}>
      <Heading level={1} look="title">
        {title}
      </Heading>
      <Text size="lead">{detail}</Text>
      <Text size="caption" tone="muted">
        {reference}
      </Text>
      {onRetry && (
        <p>
          <Button variant="quiet" pending={retrying} onClick={onRetry}>
            {m.try_again()}
          </Button>
        </p>
      )}
    </Page>
  );
}

function isNotFound(error: unknown): boolean {
  return (isRouteErrorResponse(error) || isProblemError(error)) && error.status === 404;
}
