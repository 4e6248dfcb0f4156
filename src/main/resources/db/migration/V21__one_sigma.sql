-- Whatever its place in a word, a capital sigma is written in one way, as in what is looked for (database/LowerCase).
update actor set lower_names = replace(lower_names, 'ς', 'σ') where lower_names like '%ς%';
