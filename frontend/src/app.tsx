import type { ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { ActorListPage } from './actor/actor-list-page';
import { ActorPage } from './actor/actor-page';
import { HomePage } from './home/home-page';
import { MeetingListPage } from './meeting/meeting-list-page';
import { MeetingPage } from './meeting/meeting-page';
import { PolicyListPage } from './policy/policy-list-page';
import { PolicyPage } from './policy/policy-page';
import { QuestionListPage } from './question/question-list-page';
import { QuestionPage } from './question/question-page';
import { matchRoute, type Listed, type Route } from './routes';
import { useNavigation, usePlace } from './shared/navigation';
import { NotFound, RefusedPage } from './shared/standing';
import { asGraphQlError } from './shared/use-answer';
import { SourceListPage } from './source/source-list-page';
import { SourcePage } from './source/source-page';
import { StatementListPage } from './statement/statement-list-page';
import { StatementPage } from './statement/statement-page';
import { SiteFoot, SiteHead } from './site-frame';
import './shared/base.css';
import './shared/record.css';
import './site-frame.css';

const lists: Record<Listed, ComponentType> = {
  meetings: MeetingListPage,
  actors: ActorListPage,
  statements: StatementListPage,
  policies: PolicyListPage,
  sources: SourceListPage,
};

const records: Record<Listed, ComponentType<{ slug: string }>> = {
  meetings: MeetingPage,
  actors: ActorPage,
  statements: StatementPage,
  policies: PolicyPage,
  sources: SourcePage,
};

export function App() {
  useNavigation();
  const { path } = usePlace();
  const route = matchRoute(path);
  return (
    <>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      <SiteHead here={'of' in route ? route.of : null} />
      <main id="main" tabIndex={-1}>
        <Page key={path} route={route} />
      </main>
      <SiteFoot />
    </>
  );
}

/** A fault of ours shows as what it is, instead of a blank page. */
function Page({ route }: { route: Route }) {
  const [fault, retry] = useErrorBoundary() as [unknown, () => void];
  if (fault) return <RefusedPage error={asGraphQlError(fault)} retry={retry} />;
  return <Routed route={route} />;
}

function Routed({ route }: { route: Route }) {
  switch (route.kind) {
    case 'home':
      return <HomePage />;
    case 'list': {
      const List = lists[route.of];
      return <List />;
    }
    case 'record': {
      const Record = records[route.of];
      return <Record slug={route.slug} />;
    }
    case 'questions':
      return <QuestionListPage />;
    case 'question':
      return <QuestionPage name={route.name} />;
    case 'nowhere':
      return <NotFound />;
  }
}
