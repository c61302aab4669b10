-- What is taken away is what is added, though others append meanwhile and commit in any order.
WITH chosen AS (
    SELECT id FROM rollup_delta ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
),
taken AS (
    DELETE FROM rollup_delta USING chosen WHERE rollup_delta.id = chosen.id RETURNING rollup_delta.*
),
folded AS (
    INSERT INTO rollup_daily AS daily (day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, amount)
    SELECT day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, sum(amount)
    FROM taken
    GROUP BY day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel
    ORDER BY day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel
    ON CONFLICT (day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel)
    DO UPDATE SET amount = daily.amount + excluded.amount
)
SELECT count(*) FROM taken
