import { describe, expect, it } from 'vitest';
import { ConfigError, childEnvironment, readServiceConfig } from './config.ts';

describe('readServiceConfig', () => {
  it('has a default for everything', () => {
    expect(readServiceConfig('catalog', {})).toMatchObject({
      host: '127.0.0.1',
      port: 4101,
      faults: false,
      logLevel: 'info',
      urls: { inventory: 'http://127.0.0.1:4102', identity: 'http://127.0.0.1:4106' },
    });
  });

  it('takes its own port variable first, then PORT; children of a supervisor have no PORT', () => {
    expect(readServiceConfig('cart', { PORT: '9000' }).port).toBe(9000);
    expect(readServiceConfig('cart', childEnvironment({ PORT: '9000' })).port).toBe(4103);
    expect(readServiceConfig('cart', { PORT: '9000', CART_PORT: '0' }).port).toBe(0);
  });

  it('names every bad variable at once', () => {
    const env = { PORT: 'door', LOG_LEVEL: 'loud', CATALOG_URL: 'catalog', MARU_FAULTS: 'yes', MARU_DRAIN_MS: '-1' };
    expect(() => readServiceConfig('catalog', env)).toThrow(ConfigError);
    try {
      readServiceConfig('catalog', env);
    } catch (error) {
      expect((error as ConfigError).problems.map(line => line.split(' ')[0]).sort()).toEqual(Object.keys(env).sort());
    }
  });

  it('does not start with faults in production', () => {
    const env = { MARU_FAULTS: 'on', MARU_ENV: 'production' };
    expect(() => readServiceConfig('catalog', env)).toThrow(/MARU_FAULTS must be off/);
  });

  it('cannot be changed afterwards', () => {
    const config = readServiceConfig('catalog', {});
    expect(Object.isFrozen(config) && Object.isFrozen(config.urls)).toBe(true);
  });
});
