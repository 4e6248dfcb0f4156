import { useLayoutEffect, useRef } from 'preact/hooks';
import type { More } from './use-rest';
import { type Counted, figure } from './words';

/** The foot of a list that grows; the list is the element before it. */
export function ShowMore({ more, shown, total }: { more: More; shown: number; total: Counted }) {
  const foot = useRef<HTMLDivElement>(null);
  const shownBefore = useRef<number | null>(null);

  useLayoutEffect(() => {
    const before = shownBefore.current;
    if (before === null || shown <= before) return;
    shownBefore.current = null;
    const list = foot.current?.previousElementSibling;
    list?.children[before]?.querySelector<HTMLElement>('a[href]')?.focus();
  }, [shown]);

  if (more.kind === 'none') return null;
  const load = () => {
    if (more.kind === 'loading' || more.kind === 'whole') return;
    shownBefore.current = shown;
    more.load();
  };
  return (
    <div class="more" ref={foot}>
      {more.kind === 'refused' && (
        <p role="alert">
          The next ones could not be had: <bdi>{more.error.message}</bdi>{' '}
          <code>{more.error.code}</code>
        </p>
      )}
      {more.kind !== 'whole' && (
        // Disabled in name only: the browser takes the focus from a button that is disabled.
        <button type="button" class="button" aria-disabled={more.kind === 'loading'} onClick={load}>
          {more.kind === 'loading' ? 'Loading…' : 'Show more'}
        </button>
      )}{' '}
      <span class="more-count" role="status">
        {figure(shown)} of {figure(total)} shown
      </span>
    </div>
  );
}
