-- Calendars and agreements in versions that are never changed, clocks of every measure and unit, alarms that ring once.

CREATE TABLE calendar (
    id @key@,
    code TEXT NOT NULL UNIQUE
) @strict@;

CREATE TABLE calendar_version (
    calendar_id @int@ NOT NULL REFERENCES calendar (id),
    version @int@ NOT NULL,
    body TEXT NOT NULL,
    created_at @int@ NOT NULL,
    created_by @int@ REFERENCES user_account (id),
    PRIMARY KEY (calendar_id, version)
) @strict_lookup@;

CREATE TABLE agreement (
    id @key@,
    code TEXT NOT NULL UNIQUE
) @strict@;

CREATE TABLE agreement_version (
    agreement_id @int@ NOT NULL REFERENCES agreement (id),
    version @int@ NOT NULL,
    body TEXT NOT NULL,
    created_at @int@ NOT NULL,
    created_by @int@ REFERENCES user_account (id),
    PRIMARY KEY (agreement_id, version)
) @strict_lookup@;

-- What was promised to every case before there were agreements.
INSERT INTO agreement (id, code) VALUES (1, 'standard');
INSERT INTO agreement_version (agreement_id, version, body, created_at)
VALUES (1, 1,
    '{"code":"standard","name":{"es":"Promesa de la empresa","en":"The company''s promise"},"position":1000,"targets":'
    || coalesce((SELECT value FROM setting WHERE name = 'company.targets'),
        '[{"measure":"first_contact","allowance":14400000},{"measure":"resolution","allowance":86400000}]')
    || '}',
    0);
DELETE FROM setting WHERE name = 'company.targets';

ALTER TABLE complaint_case ADD COLUMN agreement_id @int@ REFERENCES agreement (id);
ALTER TABLE complaint_case ADD COLUMN agreement_version @int@ NOT NULL DEFAULT 0;
ALTER TABLE complaint_case ADD COLUMN agreement_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint_case ADD COLUMN due_measure TEXT NOT NULL DEFAULT 'resolution';
ALTER TABLE complaint_case ADD COLUMN due_soon_at @int@;
ALTER TABLE complaint_case ADD COLUMN due_urgent_at @int@;
UPDATE complaint_case SET
    due_urgent_at = due_at - CASE WHEN due_allowance < 36000000 THEN 3600000 ELSE due_allowance / 10 END,
    due_soon_at = due_at - CASE WHEN due_allowance < 14400000 THEN 3600000 ELSE due_allowance / 4 END,
    due_measure = coalesce((
        SELECT min(measure) FROM case_clock
        WHERE case_id = complaint_case.id AND case_clock.state = complaint_case.due_state
            AND case_clock.due_at = complaint_case.due_at
    ), 'resolution')
WHERE due_at IS NOT NULL;
UPDATE complaint_case SET agreement_id = 1, agreement_version = 1;
ALTER TABLE complaint_case DROP COLUMN due_allowance;

-- `amount` is in the unit: milliseconds of time, or days. `alarm_at` is when the clock speaks up next.
CREATE TABLE case_clock_of_any_measure (
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    cycle @int@ NOT NULL,
    measure TEXT NOT NULL CHECK (measure = 'acknowledgement' OR measure = 'ownership_confirmed' OR measure = 'first_contact' OR measure = 'next_update' OR measure = 'resolution' OR measure = 'legal_term' OR measure = 'network_acceptance' OR measure = 'network_resolution' OR measure = 'promise'),
    agreement_id @int@ NOT NULL,
    agreement_version @int@ NOT NULL,
    started_at @int@ NOT NULL,
    unit TEXT NOT NULL CHECK (unit = 'clock_hours' OR unit = 'business_minutes' OR unit = 'working_days' OR unit = 'calendar_days'),
    amount @int@ NOT NULL,
    due_at @int@ NOT NULL,
    state TEXT NOT NULL CHECK (state = 'running' OR state = 'paused' OR state = 'met' OR state = 'missed' OR state = 'cancelled'),
    fulfilled_at @int@,
    breached_at @int@,
    paused @int@ NOT NULL DEFAULT 0,
    alarm_at @int@,
    PRIMARY KEY (case_id, cycle, measure)
) @strict_lookup@;
INSERT INTO case_clock_of_any_measure (case_id, cycle, measure, agreement_id, agreement_version, started_at, unit, amount, due_at, state, fulfilled_at, breached_at, paused, alarm_at)
SELECT case_id, cycle, measure, 1, 1, started_at, 'clock_hours', allowance, due_at, state, fulfilled_at, breached_at, paused,
    CASE WHEN state = 'running' AND breached_at IS NULL THEN due_at END
FROM case_clock;
DROP TABLE case_clock;
ALTER TABLE case_clock_of_any_measure RENAME TO case_clock;
CREATE INDEX case_clock_alarm ON case_clock (alarm_at) WHERE alarm_at IS NOT NULL;

-- Each alarm of a clock rings once: the key says which has.
CREATE TABLE clock_alarm (
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    cycle @int@ NOT NULL,
    measure TEXT NOT NULL,
    alarm TEXT NOT NULL,
    planned_at @int@ NOT NULL,
    rung_at @int@ NOT NULL,
    PRIMARY KEY (case_id, cycle, measure, alarm)
) @strict_lookup@;
INSERT INTO clock_alarm (case_id, cycle, measure, alarm, planned_at, rung_at)
SELECT case_id, cycle, measure, 'due', due_at, breached_at
FROM case_clock
WHERE breached_at IS NOT NULL;
