-- Jobs given up are removed after some months; finding them must not read the whole queue.

create index jobs_failed_idx on jobs (office_id, failed_at) where failed_at is not null;
