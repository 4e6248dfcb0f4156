import type { GraphQlError } from './graphql';
import { focusHeading } from './navigation';
import { PageHead } from './page-head';

/** What a part of a page shows while it has no answer. */
export function Loading({ what = 'the record' }: { what?: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">Loading {what}…</span>
      <div class="skeleton-line skeleton-title" />
      <SkeletonLines />
    </div>
  );
}

/** What stands for a whole page until it is here: told by the heading, to which the focus has come. */
export function LoadingPage({ what }: { what: string }) {
  const title = `Loading ${what}…`;
  return (
    <div class="skeleton">
      <PageHead
        title={title}
        heading={
          <span class="skeleton-line skeleton-title">
            <span class="visually-hidden">{title}</span>
          </span>
        }
      />
      <SkeletonLines />
    </div>
  );
}

function SkeletonLines() {
  return (
    <>
      <div class="skeleton-line" />
      <div class="skeleton-line" />
      <div class="skeleton-line skeleton-short" />
    </>
  );
}

export function Refused({ error, retry }: { error: GraphQlError; retry: () => void }) {
  return (
    <div class="refused" role="alert">
      <p class="refused-title">This could not be answered.</p>
      <p>
        <bdi>{error.message}</bdi> <code>{error.code}</code>
      </p>
      <button
        type="button"
        class="button"
        onClick={() => {
          // The button is about to go, and the focus with it.
          focusHeading();
          retry();
        }}
      >
        Try again
      </button>
    </div>
  );
}

export function RefusedPage(props: { error: GraphQlError; retry: () => void }) {
  return (
    <>
      <PageHead title="No answer" />
      <Refused {...props} />
    </>
  );
}

export function NotFound({ what = 'page' }: { what?: string }) {
  return (
    <>
      <PageHead title={`No such ${what}`} kicker="Not found" />
      <p class="lead">
        The record holds no {what} at this address. It may have been mistyped, or the {what} may
        have been withdrawn.
      </p>
      <p>
        <a href="/">Go to the front page</a>, or look through the <a href="/meetings">meetings</a>{' '}
        and <a href="/actors">actors</a>.
      </p>
    </>
  );
}
