export * from './discovery.ts';
export * from './manifest.ts';
export * from './override.ts';
export * from './record.ts';
export * from './release.ts';
export * from './snapshot.ts';
export * from './status.ts';
