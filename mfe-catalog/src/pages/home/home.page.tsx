import { usePageTitle, useShell } from '@maru/shell/contract';
import { useLoaderData } from '@maru/shell/contract/router';
import { Page } from '@maru/ui-kit/page';
import { DeferredRecommended } from '../../components/deferred-recommended.tsx';
import type { HomeData } from '../../data/home.loader.ts';
import { deferRecommendations } from '../../data/recommendations.queries.ts';
import { m } from '../../messages/generated/messages.js';
import { Arrivals } from './arrivals.tsx';
import { Hall } from './hall.tsx';
import { Hero } from './hero.tsx';
import { KindShelf } from './kind-shelf.tsx';
import { Sending } from './sending.tsx';

export { homeLoader as loader } from '../../data/home.loader.ts';

export function Component() {
  const { page, recommendations } = useLoaderData<HomeData>();
  const { gateway } = useShell();
  usePageTitle(m.home_page_title());
  return (
    <>
      <Hero hero={page.hero} />
      <Page>
        <KindShelf kinds={page.categories} />
        <Arrivals pieces={page.arrivals} total={page.arrivalsTotal} />
      </Page>
      {page.feature && <Hall feature={page.feature} />}
      <Page>
        <DeferredRecommended
          title={m.home_recommendations_title()}
          items={recommendations}
          readAgain={() => deferRecommendations(gateway, {})}
        />
        <Sending />
      </Page>
    </>
  );
}
