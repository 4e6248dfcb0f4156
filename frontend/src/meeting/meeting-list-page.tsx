import { useId } from 'preact/hooks';
import { ActorCombobox } from '../actor/actor-combobox';
import { MeetingListPageDocument, type MeetingListPageQueryVariables } from '../generated/graphql';
import { choose, readChoices, settle } from '../shared/address';
import { Choice } from '../shared/choice';
import { dateOrder, DateOrderChoice, DateRangeFilter, orderWords } from '../shared/date-choices';
import { FilterForm } from '../shared/filter-form';
import { ListView } from '../shared/list-view';
import { Chip } from '../shared/narrowed';
import { narrowedTitle, type Narrowing } from '../shared/narrowing';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { TypedFilter } from '../shared/typed-filter';
import { usePages } from '../shared/use-pages';
import { useRecordNames, type NameOf } from '../shared/use-record-names';
import { confirmations } from '../shared/words';
import {
  contactOf,
  meetingFilter,
  meetingKeys,
  meetingNarrowings,
  type MeetingChoices,
} from './meeting-choices';
import { MeetingList } from './meeting-list';

export function MeetingListPage() {
  const choices = readChoices(usePlace().search, meetingKeys);
  const variables: MeetingListPageQueryVariables = {
    where: meetingFilter(choices),
    orderBy: dateOrder(choices.order),
  };
  const pages = usePages(MeetingListPageDocument, variables, (answer) => answer.meetings);
  const { involving, country, partOf, about } = choices;
  const contact = contactOf(choices.contact);
  const nameOf = useRecordNames([involving, contact?.of, contact?.with, country, partOf, about]);
  const by = meetingNarrowings(choices, nameOf);
  return (
    <>
      <PageHead title={narrowedTitle('Meetings', by)} heading="Meetings">
        <p class="lead">Who met whom, as far as the sources say, {orderWords(choices.order)}.</p>
      </PageHead>
      <MeetingFilters choices={choices} by={by} nameOf={nameOf} />
      <ListView
        pages={pages}
        one="meeting"
        many="meetings"
        path="/meetings"
        choices={choices}
        by={by}
        order={<DateOrderChoice path="/meetings" choices={choices} />}
        empty={<NoneFits choices={choices} />}
      >
        {(nodes) => <MeetingList meetings={nodes} level="h2" />}
      </ListView>
      <ShowQuery document={MeetingListPageDocument} variables={variables} />
    </>
  );
}

interface FilterProps {
  choices: MeetingChoices;
  by: Narrowing[];
  nameOf: NameOf;
}

function MeetingFilters({ choices, by, nameOf }: FilterProps) {
  return (
    <FilterForm
      label="Narrow the meetings"
      further={<FurtherFilters choices={choices} nameOf={nameOf} />}
      furtherInUse={by.some(({ key }) => FURTHER.has(key))}
    >
      {by
        .filter(({ key }) => WITHOUT_FIELD.has(key))
        .map((one) => (
          <Chip key={one.key} of={one} path="/meetings" choices={choices} />
        ))}
      <div class="filter-group">
        <ActorCombobox
          label="Involving"
          value={choices.involving}
          nameOf={nameOf}
          onChoose={(slug) => {
            choose('/meetings', choices, { involving: slug, directly: undefined });
          }}
        />
        <DirectlySwitch
          on={choices.directly === 'true' && !!choices.involving}
          disabled={!choices.involving}
          onSwitch={(on) => {
            choose('/meetings', choices, { directly: on ? 'true' : undefined });
          }}
        />
      </div>
    </FilterForm>
  );
}

const WITHOUT_FIELD = new Set(['partOf', 'about', 'contact']);
const FURTHER = new Set(['country', 'confirmation', 'text', 'from', 'to']);

function FurtherFilters({ choices, nameOf }: Omit<FilterProps, 'by'>) {
  return (
    <>
      <ActorCombobox
        label="Country"
        kind="STATE"
        value={choices.country}
        nameOf={nameOf}
        onChoose={(country) => {
          choose('/meetings', choices, { country });
        }}
      />
      <Choice
        label="Standing"
        any="Any standing"
        words={confirmations}
        value={choices.confirmation}
        onChoose={(confirmation) => {
          choose('/meetings', choices, { confirmation });
        }}
      />
      <TypedFilter
        label="Text"
        type="search"
        placeholder="In title or summary"
        value={choices.text}
        onSettle={(text) => {
          settle('/meetings', choices, { text });
        }}
      />
      <DateRangeFilter path="/meetings" choices={choices} />
    </>
  );
}

interface SwitchProps {
  on: boolean;
  disabled: boolean;
  onSwitch: (on: boolean) => void;
}

function DirectlySwitch({ on, disabled, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={`${id}-why`}
        onChange={(event) => {
          onSwitch(event.currentTarget.checked);
        }}
      />
      <label for={id}>Directly</label>
      <span id={`${id}-why`} class="switch-why">
        only itself, not its parts and holders of office
      </span>
    </div>
  );
}

function NoneFits({ choices }: { choices: MeetingChoices }) {
  return (
    <>
      <p>No meeting in the record fits all of this.</p>
      {choices.directly === 'true' && (
        <p>Without “directly”, meetings of its parts and of its office-holders count as well.</p>
      )}
      <p>
        <a href="/meetings">Show all meetings</a>
      </p>
    </>
  );
}
