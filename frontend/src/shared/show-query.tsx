import { useState } from 'preact/hooks';
import { documentText } from './graphql';

interface Props {
  /** What the query asked for, if not the whole page. */
  of?: string;
  document: { toString(): string };
  variables?: Record<string, unknown>;
}

/** The page's own question to the API, to be read, copied and changed. */
export function ShowQuery({ of = 'This page', document, variables = {} }: Props) {
  const text = documentText(document);
  const given = withoutAbsent(variables);
  const hasVariables = Object.keys(given).length > 0;
  return (
    <details class="show-query">
      <summary>Show the query</summary>
      <div class="show-query-body">
        <p>
          {of} is one request to the open GraphQL API.{' '}
          <a href={graphiqlUrl(text, given)}>Open it in GraphiQL</a>
        </p>
        <Code title="Query" text={text} />
        {hasVariables && <Code title="Variables" text={JSON.stringify(given, null, 2)} />}
      </div>
    </details>
  );
}

export function graphiqlUrl(text: string, variables: Record<string, unknown>): string {
  // encodeURIComponent, not URLSearchParams: GraphiQL does not read “+” as a space.
  const query = `/graphiql/?query=${encodeURIComponent(text)}`;
  if (Object.keys(variables).length === 0) return query;
  return `${query}&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`;
}

function withoutAbsent(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value != null));
}

function Code({ title, text }: { title: string; text: string }) {
  return (
    <figure class="code">
      <figcaption>
        {title} <CopyButton text={text} what={title.toLowerCase()} />
      </figcaption>
      <pre tabIndex={0} role="region" aria-label={title}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}

type Copied = 'not yet' | 'copied' | 'refused';

function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState<Copied>('not yet');
  const copy = () => {
    copyText(text).then(
      () => {
        setCopied('copied');
      },
      () => {
        setCopied('refused');
      },
    );
  };
  return (
    <>
      <button type="button" class="button button-small" onClick={copy}>
        Copy {what}
      </button>{' '}
      <span role="status">
        {copied === 'copied' && 'Copied.'}
        {copied === 'refused' && 'The browser did not allow it.'}
      </span>
    </>
  );
}

/** Without HTTPS there is no clipboard object at all, whatever the types say. */
async function copyText(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
