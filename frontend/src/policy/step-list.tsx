import type { PolicyPageQuery } from '../generated/graphql';
import { DateAsKnown } from '../shared/date-as-known';
import { mayCoincide } from '../shared/date-order';
import { statuses } from '../shared/words';
import { Evidence } from '../source/evidence';
import { PolicyStatusMark } from './policy-status';
import './step-list.css';

type Step = NonNullable<PolicyPageQuery['policy']>['steps'][number];

export function StepList({ steps }: { steps: Step[] }) {
  return (
    <ol class="steps">
      {steps.map((step, index) => {
        const before = steps[index - 1];
        return (
          <li key={step.slug} id={step.slug} tabIndex={-1}>
            <p>
              <PolicyStatusMark status={step.status} /> <DateAsKnown date={step.date} />
            </p>
            {before && mayCoincide(before.date, step.date) && (
              <p class="fact-line">Listed in the record’s order; the dates do not establish it.</p>
            )}
            {step.note && (
              <p class="fact-line" dir="auto">
                {step.note}
              </p>
            )}
            <Evidence fact={step} of={`the step “${statuses[step.status]}”`} />
          </li>
        );
      })}
    </ol>
  );
}
