-- Whoever sent these text messages went away: nobody knows whether they left, and none is ever sent twice by itself.
UPDATE outbox SET state = 'uncertain', fault = 'cut', lease_until = NULL
WHERE state IN ('held', 'ready', 'sending') AND state = 'sending' AND medium = 'sms' AND lease_until <= ?
