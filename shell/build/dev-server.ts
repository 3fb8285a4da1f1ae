import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import webpack, { type Configuration, type MultiStats } from 'webpack';
import WebpackDevServer, { type Configuration as ServerConfiguration } from 'webpack-dev-server';
import { defineHost } from './define-host.ts';
import { defineRemote } from './define-remote.ts';

export interface DevServerOptions {
  /** The room: the shell's folder or a remote's. */
  directory: string;
  port: number;
  /** Origins of the store, whose pages may load from here. */
  storeOrigins: readonly string[];
  /** Whether it follows the sources. Otherwise they are built once: a shell with development React for what is live. */
  isLive: boolean;
  /** Where the files go; `dist/dev` where it is left out. */
  output?: string;
  /** Called after every build with its errors as a terminal shows them; none = it is served. */
  onBuilt: (errors: string | undefined, milliseconds: number) => void;
}

export interface DevServer {
  stop(): Promise<void>;
}

/**
 * Serves a room's federated development build with its `release.json`: ES modules, hot reload with React Refresh, for
 * pages of the store's origins. Resolves when it listens; the first build may still be running.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { directory, isLive, onBuilt, output = join(directory, 'dist', 'dev') } = options;
  rmSync(output, { recursive: true, force: true });
  const define = existsSync(join(directory, 'remote.manifest.json')) ? defineRemote : defineHost;
  const configurations = define(directory, { development: true, refresh: isLive, output });
  const compiler = webpack(configurations.map(configuration => watched(configuration, isLive)));
  let started = performance.now();
  compiler.hooks.watchRun.tap('dev-server', () => {
    started = performance.now();
  });
  compiler.hooks.done.tap('dev-server', stats => onBuilt(errorsOf(stats), performance.now() - started));
  const server = new WebpackDevServer(serverOptions(options, output), compiler);
  await server.start();
  return { stop: () => server.stop() };
}

/** Name of the room that is served. */
export const roomOf = (directory: string): string => basename(directory);

function watched(configuration: Configuration, isLive: boolean): Configuration {
  return {
    ...configuration,
    infrastructureLogging: { level: 'error' },
    stats: 'none',
    watchOptions: { ignored: isLive ? /[\\/](node_modules|dist|\.turbo)[\\/]/ : /./, aggregateTimeout: 50 },
  };
}

function serverOptions({ port, storeOrigins, isLive }: DevServerOptions, output: string): ServerConfiguration {
  return {
    host: '127.0.0.1',
    port,
    hot: isLive,
    liveReload: isLive,
    webSocketServer: isLive && 'ws',
    client: isLive && { overlay: false, logging: 'warn', webSocketURL: `ws://localhost:${port}/ws` },
    static: { directory: output, watch: false },
    devMiddleware: { writeToDisk: true, publicPath: '/' },
    setupExitSignals: false,
    headers: request => {
      const origin = storeOrigins.find(one => one === request.headers.origin) ?? storeOrigins[0] ?? '';
      return [
        { key: 'access-control-allow-origin', value: origin },
        { key: 'cross-origin-resource-policy', value: 'cross-origin' },
        { key: 'cache-control', value: 'no-store' },
        { key: 'vary', value: 'origin' },
      ];
    },
  };
}

const errorsOf = (stats: MultiStats): string | undefined =>
  stats.hasErrors()
    ? stats
        .toString({ preset: 'errors-only', errorDetails: false, colors: false })
        // swc adds where in itself it noticed; nobody who reads this can do anything with that.
        .replace(/\n\s*(Caused by:\s*\n\s*Syntax Error\s*\n|Stack backtrace:\s*\n(\s+(\d+:|at ) ?.*\n)*)/g, '\n')
    : undefined;
