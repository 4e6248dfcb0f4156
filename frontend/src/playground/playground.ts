import example from './example.graphql?raw';
import { readRequest, requestSearch, type SharedRequest } from './shared-request';
import './playground.css';

// The scripts of the server's GraphiQL, which the page loads before this one.
declare const React: { createElement(component: unknown, props: object): unknown };
declare const ReactDOM: { createRoot(root: Element): { render(element: unknown): void } };
declare const GraphiQL: { createFetcher(options: object): unknown };

const root = document.getElementById('graphiql');
if (!root) throw new Error('playground.html has no #graphiql');

const request = readRequest(window.location.search);

function change(part: keyof SharedRequest) {
  return (value: string) => {
    request[part] = value;
    window.history.replaceState(null, '', requestSearch(request) || window.location.pathname);
  };
}

const fetcher = GraphiQL.createFetcher({
  url: '/graphql',
  enableIncrementalDelivery: false,
  headers: { Accept: 'application/graphql-response+json, application/json' },
});

ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, {
    ...request,
    fetcher,
    defaultQuery: example,
    defaultEditorToolsVisibility: 'variables' in request,
    onEditQuery: change('query'),
    onEditVariables: change('variables'),
    onEditOperationName: change('operationName'),
  }),
);

const FIELDS = {
  Query: '.graphiql-query-editor textarea',
  Variables: '.graphiql-editor-tool .graphiql-editor:first-child textarea',
  Headers: '.graphiql-editor-tool .graphiql-editor:nth-child(2) textarea',
  Answer: '.result-window textarea',
};

/** GraphiQL's editors take the keys by fields without a name. */
new MutationObserver(() => {
  for (const [name, selector] of Object.entries(FIELDS)) {
    root.querySelector(selector)?.setAttribute('aria-label', name);
  }
}).observe(root, { childList: true, subtree: true });
