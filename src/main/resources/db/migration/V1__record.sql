-- The record. Written in the SQL that H2 and PostgreSQL share.
--
-- Every record, fact and citation is an entry first: that gives ids and slugs that are unique
-- over the whole record, and lets a citation name any fact with a real foreign key.
--
-- A fact's row can only stand while the fact's citation number 0 stands: (id, lead_citation)
-- references citation (fact_id, ordinal). So the order of writing is entry, citations, fact.
--
-- Days: an open or unknown end of a date is stored as -4712-01-01 or 9999-12-31, so that every
-- comparison and index works without null.

create sequence entry_seq start with 1 increment by 50;

create table entry (
    id bigint primary key,
    kind varchar(16) not null check (kind in
        ('SOURCE', 'ACTOR', 'OFFICE', 'POLICY', 'POLICY_STEP', 'MEETING', 'PARTICIPATION', 'STATEMENT', 'CITATION')),
    slug varchar(400) not null unique check (slug <> '' and slug = lower(slug)),
    global_id varchar(40) not null unique,
    constraint entry_identity unique (id, slug, global_id),
    constraint entry_of_kind unique (id, kind)
);

create table revision (
    entry_id bigint not null references entry (id),
    number int not null check (number >= 1),
    content text not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (entry_id, number)
);

create table source (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    revision int not null check (revision >= 1),
    recorded_at timestamp(6) with time zone not null,
    title varchar(500) not null,
    kind varchar(24) not null check (kind in ('ARTICLE', 'BRIEFING', 'DOCUMENT', 'SOCIAL_MEDIA_POST', 'TRANSCRIPT')),
    url varchar(2000),
    publisher_id bigint,
    author varchar(500),
    published_edtf varchar(100) not null,
    published_text varchar(255),
    published_earliest date not null,
    published_latest date not null,
    accessed_on date,
    language varchar(35),
    text text,
    text_sha256 varchar(64),
    origin_source_id bigint references source (id),
    origin_id bigint not null references source (id),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    check ((text is null) = (text_sha256 is null)),
    check (origin_source_id is null or origin_source_id <> id)
);
create index source_origin_source on source (origin_source_id);
create index source_origin on source (origin_id);
create index source_publisher on source (publisher_id);

create table citation (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    fact_id bigint not null references entry (id),
    ordinal smallint not null check (ordinal >= 0),
    source_id bigint not null references source (id),
    exact varchar(1000),
    prefix varchar(200),
    suffix varchar(200),
    start_offset int,
    end_offset int,
    locator varchar(200),
    evidence varchar(20) not null check (evidence in ('VERIFIED', 'AMBIGUOUS', 'MISSING', 'TEXT_UNAVAILABLE')),
    unique (fact_id, ordinal),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    -- A passage of a text we hold, or a place in a text we don't: never neither, never both. The offsets are
    -- there exactly while the passage is.
    check ((exact is null) = (evidence = 'TEXT_UNAVAILABLE') and (exact is null) = (locator is not null)),
    check (exact is not null or (prefix is null and suffix is null)),
    check ((evidence = 'VERIFIED') = (start_offset is not null)
        and (evidence = 'VERIFIED') = (end_offset is not null)),
    check (start_offset is null
        or (start_offset >= 0 and end_offset > start_offset and end_offset - start_offset <= 500))
);
create index citation_source on citation (source_id, start_offset);

create table actor (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    revision int not null check (revision >= 1),
    recorded_at timestamp(6) with time zone not null,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    kind varchar(16) not null check (kind in ('PERSON', 'STATE', 'ORGANISATION', 'GROUP')),
    name varchar(300) not null check (name <> ''),
    description varchar(1000),
    part_of_id bigint references actor (id),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal),
    check (part_of_id is null or part_of_id <> id)
);
create index actor_part_of on actor (part_of_id);
create index actor_by_name on actor (name, id);

alter table source add foreign key (publisher_id) references actor (id);

-- All names of an actor, the first (position 0) its primary one.
create table actor_name (
    actor_id bigint not null references actor (id),
    position int not null check (position >= 0),
    text varchar(300) not null check (text <> ''),
    kind varchar(16) not null check (kind in
        ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ABBREVIATION', 'NATIVE')),
    language varchar(35),
    script varchar(4),
    primary key (actor_id, position)
);

-- The closure of part_of. Each actor is a part of itself at depth 0 and only at depth 0, so a
-- cycle would need a row that the primary key refuses.
create table actor_part (
    whole_id bigint not null references actor (id),
    part_id bigint not null references actor (id),
    depth int not null check (depth >= 0 and (depth = 0) = (whole_id = part_id)),
    primary key (whole_id, part_id)
);
create index actor_part_by_part on actor_part (part_id, depth);

create table office (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    revision int not null check (revision >= 1),
    recorded_at timestamp(6) with time zone not null,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    title varchar(300) not null check (title <> ''),
    holder_id bigint not null references actor (id),
    body_id bigint not null references actor (id),
    since_edtf varchar(100),
    since_text varchar(255),
    until_edtf varchar(100),
    until_text varchar(255),
    possible_from date not null,
    certain_from date not null,
    certain_until date not null,
    possible_until date not null,
    confirmation varchar(12) not null check (confirmation in ('REPORTED', 'CONFIRMED', 'DENIED', 'RETRACTED')),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal),
    check (holder_id <> body_id),
    check (possible_from <= certain_from and certain_until <= possible_until and possible_from <= possible_until)
);
create index office_holder on office (holder_id, possible_from);
create index office_body on office (body_id, possible_from);

create table policy (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    revision int not null check (revision >= 1),
    recorded_at timestamp(6) with time zone not null,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    title varchar(300) not null check (title <> ''),
    summary varchar(2000),
    kind varchar(20) not null check (kind in ('SANCTION', 'ACCORD', 'SECURITY_INTEREST', 'TERRITORIAL',
        'MILITARY_ACTION', 'AID', 'DIPLOMATIC_TIES', 'POSITION')),
    holder_id bigint not null references actor (id),
    status varchar(12) not null check (status in ('PROSPECT', 'SOUGHT', 'PROPOSED', 'ANNOUNCED', 'IN_FORCE',
        'EASED', 'SUSPENDED', 'LIFTED', 'ENDED', 'REJECTED')),
    confirmation varchar(12) not null check (confirmation in ('REPORTED', 'CONFIRMED', 'DENIED', 'RETRACTED')),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal)
);
create index policy_holder on policy (holder_id);
create index policy_by_title on policy (title, id);

create table policy_target (
    policy_id bigint not null references policy (id),
    position int not null check (position >= 0),
    actor_id bigint not null references actor (id),
    primary key (policy_id, position),
    unique (policy_id, actor_id)
);
create index policy_target_actor on policy_target (actor_id);

create table policy_step (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    policy_id bigint not null references policy (id),
    position int not null check (position >= 0),
    date_edtf varchar(100) not null,
    date_text varchar(255),
    date_earliest date not null,
    date_latest date not null,
    status varchar(12) not null check (status in ('PROSPECT', 'SOUGHT', 'PROPOSED', 'ANNOUNCED', 'IN_FORCE',
        'EASED', 'SUSPENDED', 'LIFTED', 'ENDED', 'REJECTED')),
    note varchar(1000),
    unique (policy_id, position),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal),
    check (date_earliest <= date_latest)
);
create index policy_step_date on policy_step (date_earliest, date_latest);

create table meeting (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    revision int not null check (revision >= 1),
    recorded_at timestamp(6) with time zone not null,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    title varchar(300) not null check (title <> ''),
    summary varchar(2000),
    date_edtf varchar(100) not null,
    date_text varchar(255),
    date_earliest date not null,
    date_latest date not null,
    place_name varchar(200),
    place_country_id bigint references actor (id),
    format varchar(16) not null check (format in ('IN_PERSON', 'VISIT', 'PHONE', 'VIDEO', 'MULTILATERAL', 'UNKNOWN')),
    disclosure varchar(12) not null check (disclosure in ('PUBLIC', 'BACKCHANNEL', 'UNKNOWN')),
    confirmation varchar(12) not null check (confirmation in ('REPORTED', 'CONFIRMED', 'DENIED', 'RETRACTED')),
    part_of_id bigint references meeting (id),
    preceded_by_id bigint references meeting (id),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal),
    check (date_earliest <= date_latest),
    check (part_of_id is null or part_of_id <> id),
    check (preceded_by_id is null or preceded_by_id <> id)
);
create index meeting_by_date on meeting (date_earliest, date_latest, id);
create index meeting_by_title on meeting (title, id);
create index meeting_country on meeting (place_country_id);
create index meeting_part_of on meeting (part_of_id);
create index meeting_preceded_by on meeting (preceded_by_id);

create table meeting_policy (
    meeting_id bigint not null references meeting (id),
    position int not null check (position >= 0),
    policy_id bigint not null references policy (id),
    primary key (meeting_id, position),
    unique (meeting_id, policy_id)
);
create index meeting_policy_policy on meeting_policy (policy_id);

create table participation (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    meeting_id bigint not null references meeting (id),
    position int not null check (position >= 0),
    actor_id bigint not null references actor (id),
    named boolean not null,
    description varchar(300),
    headcount int check (headcount >= 1),
    role varchar(12) not null check (role in ('PRINCIPAL', 'DELEGATE', 'HOST', 'MEDIATOR', 'OBSERVER')),
    rank_title varchar(100),
    on_behalf_of_id bigint references actor (id),
    in_capacity_of_id bigint references office (id),
    attendance varchar(12) not null check (attendance in ('REPORTED', 'CONFIRMED', 'DENIED', 'RETRACTED')),
    unique (meeting_id, position),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal),
    -- Where the source names nobody, its own words must say who was there.
    check (named or description is not null)
);
create index participation_actor on participation (actor_id, meeting_id);
create index participation_on_behalf_of on participation (on_behalf_of_id);

create table statement (
    id bigint primary key,
    slug varchar(400) not null unique,
    global_id varchar(40) not null unique,
    revision int not null check (revision >= 1),
    recorded_at timestamp(6) with time zone not null,
    lead_citation smallint default 0 not null check (lead_citation = 0),
    speaker_id bigint references actor (id),
    attribution_kind varchar(14) not null check (attribution_kind in ('NAMED', 'INSTITUTIONAL', 'ANONYMOUS')),
    attribution_description varchar(300),
    affiliation_id bigint references actor (id),
    text varchar(5000) not null check (text <> ''),
    wording varchar(10) not null check (wording in ('VERBATIM', 'PARAPHRASE')),
    date_edtf varchar(100) not null,
    date_text varchar(255),
    date_earliest date not null,
    date_latest date not null,
    medium varchar(16) not null check (medium in
        ('INTERVIEW', 'PRESS_CONFERENCE', 'WRITTEN', 'SOCIAL_MEDIA', 'BRIEFING', 'LEAK', 'UNKNOWN')),
    language varchar(35),
    confirmation varchar(12) not null check (confirmation in ('REPORTED', 'CONFIRMED', 'DENIED', 'RETRACTED')),
    meeting_id bigint references meeting (id),
    foreign key (id, slug, global_id) references entry (id, slug, global_id),
    foreign key (id, lead_citation) references citation (fact_id, ordinal),
    check (date_earliest <= date_latest),
    -- An unnamed speaker stays unnamed, and is described in the source's words.
    check ((attribution_kind = 'ANONYMOUS') = (speaker_id is null)),
    check (attribution_kind <> 'ANONYMOUS' or attribution_description is not null)
);
create index statement_by_date on statement (date_earliest, date_latest, id);
create index statement_meeting on statement (meeting_id);
create index statement_speaker on statement (speaker_id);

create table mention (
    statement_id bigint not null references statement (id),
    position int not null check (position >= 0),
    target_id bigint not null,
    target_kind varchar(16) not null check (target_kind in ('ACTOR', 'MEETING', 'POLICY')),
    tone smallint check (tone between -2 and 2),
    note varchar(500),
    primary key (statement_id, position),
    unique (statement_id, target_id),
    foreign key (target_id, target_kind) references entry (id, kind)
);
create index mention_target on mention (target_id, statement_id);

-- Which actors a record bears on and how: themselves (directly), through their parts, and
-- through whoever held office in them at the record's date. Derived, kept by the one door.
create table involvement (
    kind varchar(12) not null check (kind in ('PARTICIPANT', 'SPEAKER', 'MENTIONED', 'HOLDER', 'TARGET')),
    actor_id bigint not null references actor (id),
    record_id bigint not null references entry (id),
    directly boolean not null,
    primary key (kind, actor_id, record_id)
);
create index involvement_record on involvement (record_id, kind, actor_id);
