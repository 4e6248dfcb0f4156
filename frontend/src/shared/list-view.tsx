import type { ComponentChildren } from 'preact';
import { ShowMore } from './more';
import { Loading, Refused } from './standing';
import type { Pages } from './use-pages';
import { count } from './words';

interface Props<Node> {
  pages: Pages<Node>;
  one: string;
  many: string;
  /** Shown where nothing fits. */
  empty: ComponentChildren;
  children: (nodes: Node[]) => ComponentChildren;
}

/** One growing list in each of its states; the total is announced when it changes. */
export function ListView<Node>({ pages, one, many, empty, children }: Props<Node>) {
  return (
    <div class="list-view">
      <p class="list-total" role="status">
        {pages.kind === 'shown' ? count(pages.total, one, many) : ' '}
      </p>
      {pages.kind === 'loading' && <Loading what={many} />}
      {pages.kind === 'refused' && <Refused error={pages.error} retry={pages.retry} />}
      {pages.kind === 'shown' && pages.nodes.length === 0 && <div class="empty">{empty}</div>}
      {pages.kind === 'shown' && pages.nodes.length > 0 && (
        <>
          {children(pages.nodes)}
          <ShowMore more={pages.more} shown={pages.nodes.length} total={pages.total} />
        </>
      )}
    </div>
  );
}
