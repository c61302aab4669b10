SELECT (SELECT count(*) FROM complaint_case WHERE customer_id = ? AND received_at >= ?)
    + (SELECT count(*) FROM complaint_case
       WHERE consumer_id = ? AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id) AND received_at >= ?)
