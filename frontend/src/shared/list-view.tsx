import type { ComponentChildren } from 'preact';
import type { Choices } from './address';
import { ShowMore } from './more';
import { UnknownChoice } from './narrowed';
import type { Narrowing } from './narrowing';
import { Loading, Refused } from './standing';
import type { Pages } from './use-pages';
import { count } from './words';

interface Props<Node> {
  pages: Pages<Node>;
  one: string;
  many: string;
  path: string;
  choices: Choices<string>;
  by: Narrowing[];
  /** What turns the list round. */
  order?: ComponentChildren;
  /** Shown where nothing fits. */
  empty: ComponentChildren;
  children: (nodes: Node[]) => ComponentChildren;
}

/** One growing list in each of its states; the total is announced when it changes. */
export function ListView<Node>(props: Props<Node>) {
  const { pages, one, many, order, empty, children } = props;
  return (
    <div class="list-view">
      <div class="list-head">
        <p class="list-total" role="status">
          {pages.kind === 'shown' ? count(pages.total, one, many) : ' '}
        </p>
        {order}
      </div>
      {pages.kind === 'loading' && <Loading what={many} />}
      {pages.kind === 'refused' &&
        (pages.error.code === 'NOT_FOUND' ? (
          <UnknownChoice {...props} error={pages.error} />
        ) : (
          <Refused error={pages.error} retry={pages.retry} />
        ))}
      {pages.kind === 'shown' && pages.nodes.length === 0 && <div class="empty">{empty}</div>}
      {pages.kind === 'shown' && pages.nodes.length > 0 && (
        <div class="list-now" aria-busy={pages.stale}>
          {children(pages.nodes)}
          <ShowMore more={pages.more} shown={pages.nodes.length} total={pages.total} />
        </div>
      )}
    </div>
  );
}
