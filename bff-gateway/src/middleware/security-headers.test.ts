import { describe, expect, it } from 'vitest';
import { canTakeIntegrityPolicy, documentHeaders } from './security-headers.ts';

describe('Integrity-Policy', () => {
  it.each([
    [
      'Chrome 131',
      true,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
    ],
    [
      'headless Chromium',
      true,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    ],
    [
      'Edge',
      true,
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    ],
    [
      'Chrome on Android',
      true,
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    ],
    ['Firefox 145', true, 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
    ['Firefox 144', false, 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'],
    [
      'Safari 26',
      false,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    ],
    [
      'WebKitGTK',
      false,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    ],
    [
      'Chrome on iOS',
      false,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.0.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'Firefox on iOS',
      false,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/145.0 Mobile/15E148 Safari/605.1.15',
    ],
    ['nobody', false, undefined],
  ])('%s: %s', (_, expected, userAgent) => {
    expect(canTakeIntegrityPolicy(userAgent)).toBe(expected);
    const headers = documentHeaders({ nonce: 'n', userAgent, devOrigins: [] });
    expect('integrity-policy' in headers).toBe(expected);
  });
});

describe('the document’s policy', () => {
  const policyOf = (devOrigins: string[]) => {
    const text =
      documentHeaders({ nonce: 'abc', userAgent: 'Chrome/156', devOrigins })['content-security-policy'] ?? '';
    return Object.fromEntries(text.split('; ').map(part => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
  };

  it('runs only scripts with the nonce and what they load, and no unsafe anything', () => {
    const policy = policyOf([]);
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'nonce-abc' 'strict-dynamic'",
      'style-src': "'self' 'nonce-abc'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'maru',
    });
    expect(JSON.stringify(policy)).not.toContain('unsafe');
  });

  it('lets development servers in, and then can neither use Trusted Types nor demand integrity', () => {
    const headers = documentHeaders({ nonce: 'abc', userAgent: 'Chrome/156', devOrigins: ['http://localhost:3101'] });
    expect(headers['content-security-policy']).toContain(
      "connect-src 'self' http://localhost:3101 ws://localhost:3101",
    );
    expect(headers['content-security-policy']).not.toContain('trusted-types');
    expect(headers).not.toHaveProperty('integrity-policy');
  });
});
