import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { aMeeting, anActor, beforeMay } from '../testing/facts';
import { MeetingList } from './meeting-list';

const OPEN = /do not establish whether/;

it('says between two meetings that their order is open', () => {
  render(<MeetingList meetings={[aMeeting('baku'), aMeeting('paris')]} level="h2" />);
  expect(screen.getAllByText(OPEN)).toHaveLength(1);
});

it('says nothing where the dates settle it', () => {
  const meetings = [aMeeting('prior', { date: beforeMay }), aMeeting('baku')];
  render(<MeetingList meetings={meetings} level="h2" />);
  expect(screen.queryByText(OPEN)).toBeNull();
});

it('keeps the source’s words for those it does not name', () => {
  const unnamed = {
    slug: 'p1',
    named: false,
    description: 'senior officials',
    actor: anActor('syria', 'Syria'),
  };
  const participants = { totalCount: 9, nodes: [unnamed] };
  render(<MeetingList meetings={[aMeeting('baku', { participants })]} level="h2" />);
  expect(screen.getByText('senior officials').closest('q')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Syria' }).getAttribute('href')).toBe('/actors/syria');
  expect(screen.getByText('and 8 more')).toBeTruthy();
});

it('puts a dot only between a place and a format that are both known', () => {
  const line = (given: Parameters<typeof aMeeting>[1]) => {
    const { container, unmount } = render(
      <MeetingList meetings={[aMeeting('baku', given)]} level="h2" />,
    );
    const text = container.querySelector('.card-line')?.textContent;
    unmount();
    return text;
  };
  expect(line({})).toBe('Baku, Azerbaijan · In person reported');
  expect(line({ format: 'UNKNOWN' })).toBe('Baku, Azerbaijan reported');
  expect(line({ place: null })).toBe('In person reported');
});
