import { describeRemote } from '@maru/shell/testing';
import manifest from '../../remote.manifest.json' with { type: 'json' };
import { remote } from '../remote.tsx';

describeRemote({
  manifest,
  remote,
  samples: {
    gateway: locale => ({ '/api/account/pages/sign-in': { status: 'guest', returnTo: `/${locale}/cart` } }),
    pages: {
      '/sign-in': {
        path: '/sign-in?returnTo=%2Fen%2Fcart',
        shows: { ko: '로그인하지 않아도 주문할 수 있습니다.', en: 'You can also order without signing in.' },
      },
    },
    slots: { 'account/menu': { props: {}, shows: { ko: '로그인', en: 'Sign in' } } },
  },
});
