import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

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

/** For a control that goes away in use, where the focus has no better place. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus();
}

/** A heading that goes while it has the focus leaves it to the one that takes its place. */
export function useHeadingHandover(heading: RefObject<HTMLHeadingElement>): void {
  useLayoutEffect(() => {
    const h1 = heading.current;
    return () => {
      if (h1 && document.activeElement === h1) headingIsDue = true;
    };
  }, [heading]);
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
  const { path } = currentPlace();
  navigate(link.href);
  // The page stays and may well drop the link, with the focus on it: “Show all”, say.
  if (currentPlace().path === path) focusHeading();
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
