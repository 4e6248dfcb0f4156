import type { More } from './use-pages';
import { type Counted, figure } from './words';

/** The foot of a list that grows. */
export function ShowMore({ more, shown, total }: { more: More; shown: number; total: Counted }) {
  if (more.kind === 'none') return null;
  return (
    <div class="more">
      {more.kind === 'refused' && (
        <p role="alert">
          The next ones could not be had: <bdi>{more.error.message}</bdi>{' '}
          <code>{more.error.code}</code>
        </p>
      )}
      <button
        type="button"
        class="button"
        disabled={more.kind === 'loading'}
        onClick={more.kind === 'loading' ? undefined : more.load}
      >
        {more.kind === 'loading' ? 'Loading…' : 'Show more'}
      </button>{' '}
      <span class="more-count">
        {shown} of {figure(total)} shown
      </span>
    </div>
  );
}
