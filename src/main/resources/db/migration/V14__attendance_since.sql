-- Finds participants by how long what is known of their being there has stood, as meeting_confirmation finds meetings.
create index participation_attendance on participation (attendance_since, attendance);
