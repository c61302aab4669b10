-- How each channel fares, so that every desk sees what one process found. No row: nothing was tried yet.
CREATE TABLE channel_health (
    channel TEXT PRIMARY KEY CHECK (@among(channel: mail sms inbox)@),
    -- NULL: it works.
    failing_since @int@,
    tried_at @int@ NOT NULL,
    last_success_at @int@,
    fault TEXT NOT NULL DEFAULT '',
    -- The server's own words.
    sentence TEXT NOT NULL DEFAULT '',
    -- Tries that failed since.
    failures @int@ NOT NULL DEFAULT 0,
    holder TEXT NOT NULL DEFAULT ''
) @strict@;

-- Whom clocks told something today, which cases went to the network today, and why promises of the last weeks were not
-- kept, without reading all that ever was.
CREATE INDEX notification_created ON notification (created_at);
CREATE INDEX escalation_opened ON escalation (opened_at);
CREATE INDEX escalation_waiting ON escalation (opened_at) WHERE ended_at IS NULL AND accepted_at IS NULL;
CREATE INDEX case_event_late ON case_event (at) WHERE type = 'late_reason';
-- So that originals are counted without walking through their bytes.
CREATE INDEX mail_original_id ON mail_original (mail_id);
