/** A link that leaves the record. Anything but the web's own schemes is shown as text. */
export function OutsideLink({ url }: { url: string }) {
  if (!isWeb(url)) return <bdi>{url}</bdi>;
  return (
    <a class="outside" href={url} rel="noopener noreferrer">
      <bdi>{url}</bdi>
    </a>
  );
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
