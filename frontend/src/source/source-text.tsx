import type { SourceCitationFragment } from '../generated/graphql';
import { cutAt } from './code-points';
import { FactLink } from './fact-link';
import type { PassageRange } from './passage-url';

interface Props {
  text: string;
  language: string | null;
  passage: PassageRange | null;
  citations: SourceCitationFragment[];
}

/** The whole text, with the asked passage marked and the facts that rest on it named. */
export function SourceText({ text, language, passage, citations }: Props) {
  const cut = passage && cutAt(text, passage);
  const resting = citations.filter(
    ({ start, end }) => passage !== null && start === passage.start && end === passage.end,
  );
  return (
    <>
      {passage && !cut && (
        <p class="notice" role="alert">
          The address asks for a passage that lies outside this text.
        </p>
      )}
      {cut && (
        <div class="notice supports" id="supports">
          <p>The passage marked below supports:</p>
          {resting.length > 0 ? (
            <ul>
              {resting.map(({ slug, fact }) => (
                <li key={slug}>
                  <FactLink fact={fact} />
                </li>
              ))}
            </ul>
          ) : (
            <p>no fact in the record; it was marked by the address alone.</p>
          )}
          <p>
            <a href="#passage">Go to the passage</a>
          </p>
        </div>
      )}
      <div class="source-text" lang={language ?? undefined}>
        {cut ? (
          <>
            {cut.before}
            <mark id="passage" tabIndex={-1} aria-describedby="supports">
              {cut.passage}
            </mark>
            {cut.after}
          </>
        ) : (
          text
        )}
      </div>
    </>
  );
}
