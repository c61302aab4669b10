SELECT at FROM contact_reveal WHERE case_id = ? AND network_member_id = ?
