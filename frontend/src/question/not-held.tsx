/** In place of an answer: the record can't have one, and asking again won't change that. */
export function NotHeld({ slugs }: { slugs: string[] }) {
  return (
    <div class="empty">
      <p>
        This record does not hold{' '}
        {slugs.length > 1 ? 'these, which the question is' : 'what the question is'} about:{' '}
        {slugs.map((slug, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <code>{slug}</code>
          </span>
        ))}
        .
      </p>
      <p>
        See <a href="/questions">which questions it can answer</a>, or look through its{' '}
        <a href="/meetings">meetings</a> and <a href="/actors">actors</a>.
      </p>
    </div>
  );
}
