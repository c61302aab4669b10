WITH RECURSIVE below (id) AS (
    SELECT id FROM category WHERE id = ?
    UNION
    SELECT category.id FROM category JOIN below ON category.parent_id = below.id
)
SELECT id FROM below
