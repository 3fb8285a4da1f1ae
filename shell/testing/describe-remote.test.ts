import { describeRemote } from './describe-remote.tsx';
import { manifest, remote } from './fixtures/tea-remote.tsx';

// The sample passes the slug in the query too, since a manifest's read takes only search parameters from there.
describeRemote({
  manifest,
  remote,
  samples: {
    gateway: locale => ({
      '/api/catalog/products/{slug}': { name: locale === 'ko' ? '백자 다관' : 'White teapot' },
      '/api/catalog/recommendations': { items: [] },
    }),
    pages: { '/tea/:slug': { path: '/tea/teapot?slug=teapot', shows: { ko: '백자 다관', en: 'White teapot' } } },
    slots: { 'catalog/recommendations': { props: { skus: ['a'] }, shows: { ko: '다관 1', en: 'Teapots 1' } } },
  },
});
