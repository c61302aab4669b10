UPDATE incoming_mail SET state = ?, reason = ?, message_id = ?, sender = ?, sender_name = ?, subject = ?, words = ?,
    attachments = ?, sent_at = ?, answer_to = ?, no_answer = ?, is_automatic = ?, case_id = ?, suggested_case_id = ?,
    outgoing_id = ?, twin_id = ?, note = ?, decided_at = ?, decided_by = ?
WHERE id = ? AND state = ?
