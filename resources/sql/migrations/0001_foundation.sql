-- Both engines read this file; @key@, @int@, @word@ and @strict@ stand for what each calls it:
-- @key@ an id that the engine gives, @int@ a 64-bit integer, @word@ text compared byte by byte.
-- Instants are UTC milliseconds, durations milliseconds, days ISO text.
-- Codes are compared one by one: SQLite builds a table in memory for every longer IN list of every row that it checks,
-- which makes an intake three times as slow.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) @strict@;

CREATE TABLE network_member (
    id @key@,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_active @int@ NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) @strict@;

CREATE TABLE user_account (
    id @key@,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role = 'advisor' OR role = 'claims_manager' OR role = 'supervisor' OR role = 'quality_coordinator' OR role = 'network_member' OR role = 'administrator'),
    is_active @int@ NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    network_member_id @int@ REFERENCES network_member (id),
    capacity @int@ NOT NULL DEFAULT 40,
    skills TEXT NOT NULL DEFAULT '',
    shift_from TEXT,
    shift_to TEXT,
    password_hash TEXT NOT NULL DEFAULT '',
    failed_attempts @int@ NOT NULL DEFAULT 0,
    locked_until @int@,
    last_assigned_at @int@,
    version @int@ NOT NULL DEFAULT 1
) @strict@;

CREATE TABLE category (
    id @key@,
    parent_id @int@ REFERENCES category (id),
    code TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'petition' OR kind = 'complaint' OR kind = 'claim' OR kind = 'suggestion' OR kind = 'compliment' OR kind = 'inquiry'),
    priority TEXT NOT NULL CHECK (priority = 'low' OR priority = 'normal' OR priority = 'high' OR priority = 'critical'),
    is_active @int@ NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) @strict@;

CREATE TABLE cause (
    id @key@,
    code TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL
) @strict@;

CREATE TABLE moment (
    id @key@,
    code TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    is_critical @int@ NOT NULL DEFAULT 0 CHECK (is_critical IN (0, 1))
) @strict@;

CREATE TABLE service_attribute (
    id @key@,
    code TEXT NOT NULL UNIQUE,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL
) @strict@;

CREATE TABLE party (
    id @key@,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization')),
    name TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    preferred_channel TEXT,
    locale TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    is_vip @int@ NOT NULL DEFAULT 0 CHECK (is_vip IN (0, 1)),
    consent_at @int@,
    last_contact_at @int@,
    version @int@ NOT NULL DEFAULT 1
) @strict@;

CREATE TABLE contact_point (
    id @key@,
    party_id @int@ NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind = 'phone' OR kind = 'email' OR kind = 'address' OR kind = 'social'),
    value TEXT NOT NULL,
    normalized TEXT NOT NULL DEFAULT '',
    is_primary @int@ NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1))
) @strict@;
CREATE INDEX contact_point_party ON contact_point (party_id);
CREATE INDEX contact_point_normalized ON contact_point (normalized);

-- Type-ahead over a frequent name walks people by who was in touch last.
CREATE INDEX party_last_contact ON party (last_contact_at, id) WHERE last_contact_at IS NOT NULL;

-- What type-ahead looks up: folded words of the name, e-mail, document, and '#' + the phone's digits backwards.
CREATE TABLE party_word (
    word @word@ NOT NULL,
    party_id @int@ NOT NULL REFERENCES party (id),
    PRIMARY KEY (word, party_id)
) @strict_lookup@;
CREATE INDEX party_word_party ON party_word (party_id, word);

CREATE TABLE complaint_case (
    id @key@,
    number TEXT NOT NULL UNIQUE,
    intake_key TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind = 'petition' OR kind = 'complaint' OR kind = 'claim' OR kind = 'suggestion' OR kind = 'compliment' OR kind = 'inquiry'),
    channel TEXT NOT NULL CHECK (channel = 'phone' OR channel = 'desk' OR channel = 'mail' OR channel = 'whatsapp' OR channel = 'social' OR channel = 'sms' OR channel = 'web' OR channel = 'letter'),
    status TEXT NOT NULL CHECK (status = 'received' OR status = 'assigned' OR status = 'in_progress' OR status = 'waiting_customer' OR status = 'with_network' OR status = 'resolved' OR status = 'closed' OR status = 'reopened' OR status = 'merged'),
    is_open @int@ NOT NULL CHECK (is_open IN (0, 1)),
    priority TEXT NOT NULL CHECK (priority = 'low' OR priority = 'normal' OR priority = 'high' OR priority = 'critical'),
    customer_id @int@ REFERENCES party (id),
    consumer_id @int@ REFERENCES party (id),
    category_id @int@ REFERENCES category (id),
    is_category_confirmed @int@ NOT NULL DEFAULT 0 CHECK (is_category_confirmed IN (0, 1)),
    cause_id @int@ REFERENCES cause (id),
    moment_id @int@ REFERENCES moment (id),
    summary TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '',
    remedy_sought TEXT NOT NULL DEFAULT '',
    amount_minor @int@,
    currency TEXT,
    demeanour TEXT NOT NULL CHECK (demeanour = 'calm' OR demeanour = 'worried' OR demeanour = 'upset' OR demeanour = 'angry' OR demeanour = 'threatening'),
    network_member_id @int@ REFERENCES network_member (id),
    owner_id @int@ REFERENCES user_account (id),
    owner_reason TEXT NOT NULL DEFAULT '',
    owner_confirmed_at @int@,
    received_at @int@ NOT NULL,
    logged_at @int@ NOT NULL,
    logged_by @int@ REFERENCES user_account (id),
    is_first_contact @int@ NOT NULL DEFAULT 0 CHECK (is_first_contact IN (0, 1)),
    has_no_contact @int@ NOT NULL DEFAULT 0 CHECK (has_no_contact IN (0, 1)),
    cycle @int@ NOT NULL DEFAULT 1,
    outcome TEXT CHECK (outcome = 'upheld' OR outcome = 'partly_upheld' OR outcome = 'not_upheld' OR outcome = 'goodwill'),
    answer TEXT NOT NULL DEFAULT '',
    resolved_at @int@,
    evidence TEXT CHECK (evidence = 'call_reached' OR evidence = 'in_person' OR evidence = 'message_delivered' OR evidence = 'letter_posted' OR evidence = 'unreachable' OR evidence = 'no_contact' OR evidence = 'withdrawn'),
    closed_at @int@,
    merged_into_id @int@ REFERENCES complaint_case (id),
    wait_reason TEXT CHECK (wait_reason = 'customer_information' OR wait_reason = 'customer_decision' OR wait_reason = 'document' OR wait_reason = 'third_party' OR wait_reason = 'appointment'),
    wait_until @int@,
    due_state TEXT NOT NULL CHECK (due_state = 'running' OR due_state = 'paused' OR due_state = 'met' OR due_state = 'missed' OR due_state = 'cancelled'),
    due_at @int@,
    due_allowance @int@ NOT NULL DEFAULT 0,
    due_remaining @int@,
    -- What "least time left" sorts by: due_at while running, then paused by what is left, then the rest.
    due_rank @int@ NOT NULL,
    version @int@ NOT NULL DEFAULT 1,
    updated_at @int@ NOT NULL,
    updated_by @int@ REFERENCES user_account (id)
) @strict@;
-- Lists walk one index a side (open, closed) and order; a query that asks for both sides merges the two.
CREATE INDEX case_open_rank ON complaint_case (due_rank, id) WHERE is_open = 1;
CREATE INDEX case_closed_rank ON complaint_case (due_rank, id) WHERE is_open = 0;
CREATE INDEX case_open_received ON complaint_case (received_at, id) WHERE is_open = 1;
CREATE INDEX case_closed_received ON complaint_case (received_at, id) WHERE is_open = 0;
CREATE INDEX case_open_updated ON complaint_case (updated_at, id) WHERE is_open = 1;
CREATE INDEX case_closed_updated ON complaint_case (updated_at, id) WHERE is_open = 0;
CREATE INDEX case_open_priority ON complaint_case (
    ((CASE priority WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END) * 10000000000000000 + due_rank), id
) WHERE is_open = 1;
CREATE INDEX case_closed_priority ON complaint_case (
    ((CASE priority WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END) * 10000000000000000 + due_rank), id
) WHERE is_open = 0;
-- What narrows a list of open cases keeps their order, so that several values merge without sorting.
CREATE INDEX case_owner_rank ON complaint_case (owner_id, due_rank, id) WHERE is_open = 1;
CREATE INDEX case_category_rank ON complaint_case (category_id, due_rank, id) WHERE is_open = 1;
CREATE INDEX case_network_rank ON complaint_case (network_member_id, due_rank, id) WHERE is_open = 1 AND network_member_id IS NOT NULL;
CREATE INDEX case_with_network_rank ON complaint_case (due_rank, id) WHERE is_open = 1 AND network_member_id IS NOT NULL;
CREATE INDEX case_closed_at ON complaint_case (closed_at, id) WHERE is_open = 0;
CREATE INDEX case_customer ON complaint_case (customer_id, received_at);
CREATE INDEX case_consumer ON complaint_case (consumer_id, received_at) WHERE consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id);
CREATE INDEX case_wait ON complaint_case (wait_until) WHERE wait_until IS NOT NULL;
CREATE INDEX case_merged ON complaint_case (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Case numbers count from the year's first case: number = id - base_id.
CREATE TABLE number_year (
    year @int@ PRIMARY KEY,
    base_id @int@ NOT NULL
) @strict@;

CREATE TABLE case_attribute (
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    attribute_id @int@ NOT NULL REFERENCES service_attribute (id),
    PRIMARY KEY (case_id, attribute_id)
) @strict_lookup@;

CREATE TABLE case_event (
    id @key@,
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    at @int@ NOT NULL,
    actor_id @int@ REFERENCES user_account (id),
    type TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT '{}'
) @strict@;
CREATE INDEX case_event_case ON case_event (case_id, id);

CREATE TABLE case_clock (
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    cycle @int@ NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('first_contact', 'resolution')),
    started_at @int@ NOT NULL,
    allowance @int@ NOT NULL,
    due_at @int@ NOT NULL,
    state TEXT NOT NULL CHECK (state = 'running' OR state = 'paused' OR state = 'met' OR state = 'missed' OR state = 'cancelled'),
    fulfilled_at @int@,
    breached_at @int@,
    paused @int@ NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, cycle, measure)
) @strict_lookup@;
CREATE INDEX case_clock_alarm ON case_clock (due_at) WHERE state = 'running' AND breached_at IS NULL;

CREATE TABLE case_text (
    case_id @int@ PRIMARY KEY REFERENCES complaint_case (id),
    body TEXT NOT NULL
) @strict@;

CREATE TABLE change_log (
    seq @key@,
    at @int@ NOT NULL,
    actor_id @int@,
    origin TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id @int@ NOT NULL,
    version @int@ NOT NULL,
    verb TEXT NOT NULL
) @strict@;

-- One row a case, day and figure; folded into rollup_daily in the background. 0 = none.
CREATE TABLE rollup_delta (
    id @key@,
    day TEXT NOT NULL,
    figure TEXT NOT NULL,
    category_id @int@ NOT NULL,
    owner_id @int@ NOT NULL,
    network_member_id @int@ NOT NULL,
    moment_id @int@ NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    amount @int@ NOT NULL
) @strict@;

CREATE TABLE rollup_daily (
    day TEXT NOT NULL,
    figure TEXT NOT NULL,
    category_id @int@ NOT NULL,
    owner_id @int@ NOT NULL,
    network_member_id @int@ NOT NULL,
    moment_id @int@ NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    amount @int@ NOT NULL,
    PRIMARY KEY (day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel)
) @strict_lookup@;

CREATE TABLE saved_view (
    id @key@,
    owner_id @int@ REFERENCES user_account (id),
    role TEXT,
    name_es TEXT NOT NULL,
    name_en TEXT NOT NULL,
    query TEXT NOT NULL,
    position @int@ NOT NULL DEFAULT 0
) @strict@;
