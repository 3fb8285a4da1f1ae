import type { StoryRoom } from '@maru/shell/testing/stories';
import { remote } from '../remote.tsx';
import { answers } from './samples.ts';

/** The remote with what its conformance suite inspects and its stories show. */
export const room = {
  remote,
  samples: {
    gateway: answers,
    pages: {
      '/sign-in': {
        path: '/sign-in?returnTo=%2Fen%2Fcart',
        shows: { ko: '로그인하지 않아도 주문할 수 있습니다.', en: 'You can also order without signing in.' },
      },
      '/sign-up': {
        path: '/sign-up?returnTo=%2Fen%2Fcart',
        shows: { ko: '열 글자 이상. 글자의 종류는 상관없습니다.', en: 'Ten characters or more, of any kind.' },
      },
      '/account': { path: '/account', shows: { ko: '비밀번호 바꾸기', en: 'Change the password' } },
      '/account/orders': { path: '/account/orders', shows: { ko: '주문 확인', en: 'Confirmed' } },
      '/account/addresses': { path: '/account/addresses', shows: { ko: '주소 추가', en: 'Add an address' } },
      '/account/wishlist': { path: '/account/wishlist', shows: { ko: '백자 달항아리', en: 'Moon jar' } },
    },
    slots: {
      'account/menu': { props: {}, shows: { ko: '로그인', en: 'Sign in' } },
      'account/keep': {
        props: { sku: 'moon-jar-porcelain-40', slug: 'moon-jar-porcelain', name: 'Moon jar' },
        shows: { ko: '관심 작품', en: 'Wishlist' },
      },
      // For a guest who has seen nothing, and for one without addresses, these are empty: their own tests follow.
      'account/recently-viewed': { props: { sku: 'cup-clay', slug: 'cup' }, shows: { ko: '', en: '' } },
      'account/address-book': { props: { countries: ['KR'] }, shows: { ko: '', en: '' } },
    },
  },
} satisfies StoryRoom;
