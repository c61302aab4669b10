-- The first agreement took its id without asking the sequence.
SELECT setval(pg_get_serial_sequence('agreement', 'id'), 1);
