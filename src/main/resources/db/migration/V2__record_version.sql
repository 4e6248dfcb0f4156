-- Which state the record is in: advanced by each transaction that changes it, in that transaction. The time tells
-- two records apart that came to the same number: one restored from a backup and written to again, or one made anew.
create table record_version (
    id int primary key check (id = 1),
    number bigint not null,
    advanced_at timestamp(6) with time zone not null
);
insert into record_version (id, number, advanced_at) values (1, 0, current_timestamp);
