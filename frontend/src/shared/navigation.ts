import { useEffect, useState } from 'preact/hooks';

export interface Place {
  path: string;
  search: string;
  hash: string;
}

const MOVED = 'backchannel:moved';

/** Only a change of page moves the reader's focus; narrowing a list leaves it in the form. */
let headingIsDue = false;

export function currentPlace(): Place {
  const { pathname, search, hash } = window.location;
  return { path: pathname, search, hash };
}

export function navigate(url: string, how: 'push' | 'replace' = 'push'): void {
  const before = currentPlace();
  if (how === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  const { path, hash } = currentPlace();
  if (path !== before.path) {
    headingIsDue = true;
    if (!hash) window.scrollTo(0, 0);
  }
  window.dispatchEvent(new Event(MOVED));
}

/** Tells once after each move that the new page's heading should take the focus. */
export function takeHeadingDue(): boolean {
  const due = headingIsDue;
  headingIsDue = false;
  return due;
}

export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const update = () => {
      setPlace(currentPlace());
    };
    const back = () => {
      headingIsDue = true;
      update();
    };
    window.addEventListener(MOVED, update);
    window.addEventListener('popstate', back);
    document.addEventListener('click', followInside);
    return () => {
      window.removeEventListener(MOVED, update);
      window.removeEventListener('popstate', back);
      document.removeEventListener('click', followInside);
    };
  }, []);
  return place;
}

/** Follows plain clicks on our own pages' links without a reload; all else is the browser's. */
function followInside(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !isOurPage(link)) return;
  event.preventDefault();
  navigate(link.href);
}

function isOurPage(link: HTMLAnchorElement): boolean {
  const url = new URL(link.href);
  const here = currentPlace();
  if (url.origin !== window.location.origin || link.target || link.hasAttribute('download')) {
    return false;
  }
  // A jump within the page (skip link, table of contents) is the browser's work.
  if (url.pathname === here.path && url.search === here.search && url.hash) return false;
  return !/^\/(graphql|graphiql|q)(\/|$)/.test(url.pathname);
}
