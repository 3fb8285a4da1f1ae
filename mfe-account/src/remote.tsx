import type { RemoteModule } from '@maru/shell/contract';
import { overwriteGetLocale } from './messages/generated/runtime.js';

export const remote = {
  routes: [
    {
      path: 'sign-in',
      handle: { chunk: 'page-sign-in', slots: [] },
      lazy: () => import(/* webpackChunkName: "page-sign-in" */ './pages/sign-in/sign-in.page.tsx'),
    },
  ],
  slots: {
    'account/menu': () =>
      import(/* webpackChunkName: "slot-account-menu" */ './slots/menu/menu.slot.tsx').then(
        module => module.AccountMenuSlot,
      ),
  },
  messages: { bindLocale: read => overwriteGetLocale(read) },
} satisfies RemoteModule;
