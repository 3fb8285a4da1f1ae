import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';
import type { ShellTelemetry, TelemetryEvent } from './telemetry.ts';

/** Sends a batch so that it leaves even when the page does. */
export function sendByBeacon(events: TelemetryEvent[]): void {
  navigator.sendBeacon('/telemetry', new Blob([JSON.stringify({ events })], { type: 'application/json' }));
}

/** Reports what no boundary sees: errors in handlers, timers and promises, refusals of the security policy, web vitals. */
export function watchPage(scope: Window, telemetry: ShellTelemetry): void {
  scope.addEventListener('error', event => {
    const thrown: unknown = event.error ?? new Error(`${event.message} ${event.filename}`);
    telemetry.error(thrown, { phase: 'script' });
  });
  scope.addEventListener('unhandledrejection', event => telemetry.error(event.reason, { phase: 'promise' }));
  scope.document.addEventListener('securitypolicyviolation', event => {
    telemetry.record('policy.violated', {
      directive: event.effectiveDirective,
      blocked: event.blockedURI.slice(0, 200),
    });
  });
  scope.document.addEventListener('visibilitychange', () => {
    if (scope.document.visibilityState === 'hidden') telemetry.flush();
  });
  const report = ({ name, value, rating }: { name: string; value: number; rating: string }) =>
    telemetry.record('web-vital.measured', { name, value: Math.round(value * 1000) / 1000, rating });
  // In the first load on purpose: a file of its own would be a round of downloads after everything else.
  for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(report);
}
