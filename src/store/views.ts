/**
 * The views, which answer the usual questions in one line of SQL. They are dropped before a migration and made anew
 * after the last one, so that they always fit the tables; a change here goes out with a new migration.
 *
 * Counts are of recommendations as a reader would count them: items, not groups or commitments, and a recommendation
 * that the report prints again only once.
 */
export const views = `
CREATE VIEW v_recommendations AS
-- Every recommendation, group and commitment, readable on its own: with its report, section and themes.
SELECT
  r.id AS recommendation_id,
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  p.publisher,
  p.published_on,
  s.title AS section_title,
  r.ordinal,
  r.tier,
  r.role,
  r.form,
  r.label,
  r.title,
  r.text,
  (
    SELECT group_concat(label_nl, ', ')
    FROM (
      SELECT t.label_nl
      FROM recommendation_themes AS rt
      JOIN themes AS t ON t.id = rt.theme_id
      WHERE rt.recommendation_id = r.id
      ORDER BY rt.rank
    )
  ) AS themes,
  (SELECT theme_id FROM recommendation_themes WHERE recommendation_id = r.id AND rank = 1) AS primary_theme_id,
  r.issuer,
  r.issuer_entity_id,
  r.addressee,
  r.addressee_entity_id,
  r.deadline,
  r.deadline_from,
  r.deadline_to,
  r.strength,
  r.confidence,
  r.page,
  r.parent_id,
  r.repeats_id,
  r.language,
  r.start_offset,
  r.end_offset
FROM recommendations AS r
JOIN reports AS p ON p.id = r.report_id
LEFT JOIN sections AS s ON s.id = r.section_id;

CREATE VIEW v_theme_by_report AS
-- How often each report's recommendations carry each theme, as primary or secondary; repeats are counted once.
-- share is the part of the report's recommendations that carry the theme: as one can carry three, shares may add up
-- to more than 1.
SELECT
  p.id AS report_id,
  coalesce(p.title, p.id) AS report_title,
  t.id AS theme_id,
  t.label_nl AS theme,
  count(*) AS recommendations,
  sum(rt.rank = 1) AS as_primary,
  1.0 * count(*) / (
    SELECT count(*) FROM recommendations AS a WHERE a.report_id = p.id AND a.role = 'item' AND a.repeats_id IS NULL
  ) AS share
FROM reports AS p
JOIN recommendations AS r ON r.report_id = p.id AND r.role = 'item' AND r.repeats_id IS NULL
JOIN recommendation_themes AS rt ON rt.recommendation_id = r.id
JOIN themes AS t ON t.id = rt.theme_id
GROUP BY p.id, t.id
ORDER BY p.id, t.ordinal;

CREATE VIEW v_organisation_by_report AS
-- How often each report names each organisation, and in how many of its recommendations.
SELECT
  p.id AS report_id,
  coalesce(p.title, p.id) AS report_title,
  e.id AS entity_id,
  e.name AS organisation,
  e.kind,
  count(*) AS mentions,
  count(DISTINCT m.recommendation_id) AS recommendations,
  min(m.page) AS first_page
FROM mentions AS m
JOIN reports AS p ON p.id = m.report_id
JOIN entities AS e ON e.id = m.entity_id
WHERE e.type = 'organisation'
GROUP BY p.id, e.id
ORDER BY p.id, e.name;

CREATE VIEW v_country_by_report AS
-- How often each report names each country, and in how many of its recommendations.
SELECT
  p.id AS report_id,
  coalesce(p.title, p.id) AS report_title,
  e.id AS entity_id,
  e.name AS country,
  count(*) AS mentions,
  count(DISTINCT m.recommendation_id) AS recommendations,
  min(m.page) AS first_page
FROM mentions AS m
JOIN reports AS p ON p.id = m.report_id
JOIN entities AS e ON e.id = m.entity_id
WHERE e.type = 'country'
GROUP BY p.id, e.id
ORDER BY p.id, e.name;

CREATE VIEW v_amounts AS
-- Every sum, percentage and quantity, with the recommendation it lies in, if any. A bound says on which side of the value
-- the amount lies; min_value and max_value are the ends that the text itself gives.
SELECT
  m.id AS mention_id,
  m.report_id,
  coalesce(p.title, p.id) AS report_title,
  m.type,
  m.surface,
  m.value,
  m.min_value,
  m.max_value,
  m.unit,
  m.currency,
  m.per,
  m.period,
  m.bound,
  m.vat,
  m.vague,
  m.page,
  m.recommendation_id,
  r.text AS recommendation
FROM mentions AS m
JOIN reports AS p ON p.id = m.report_id
LEFT JOIN recommendations AS r ON r.id = m.recommendation_id
WHERE m.type IN ('money', 'percentage', 'quantity')
ORDER BY m.report_id, m.start_offset;

CREATE VIEW v_amounts_asked AS
-- Sums, percentages and quantities that stand in recommendations, one row each: how much of what is asked, of whom, by
-- when and for which primary theme. Groups, commitments and repeats are left out.
SELECT
  r.id AS recommendation_id,
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  r.text AS recommendation,
  m.id AS mention_id,
  m.type,
  m.surface,
  m.value,
  m.min_value,
  m.max_value,
  m.unit,
  m.currency,
  m.per,
  t.id AS theme_id,
  t.label_nl AS theme,
  r.issuer,
  r.addressee,
  a.name AS addressee_organisation,
  r.deadline,
  r.deadline_from,
  r.deadline_to,
  r.page
FROM mentions AS m
JOIN recommendations AS r ON r.id = m.recommendation_id
JOIN reports AS p ON p.id = r.report_id
LEFT JOIN recommendation_themes AS rt ON rt.recommendation_id = r.id AND rt.rank = 1
LEFT JOIN themes AS t ON t.id = rt.theme_id
LEFT JOIN entities AS a ON a.id = r.addressee_entity_id
WHERE m.type IN ('money', 'percentage', 'quantity') AND r.role = 'item' AND r.repeats_id IS NULL
ORDER BY m.report_id, m.start_offset;

CREATE VIEW v_deadlines AS
-- What must be done by when: recommendations and commitments with a deadline, the first to fall due first and those
-- whose date cannot be told last. Repeats are left out.
SELECT
  r.id AS recommendation_id,
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  p.published_on,
  r.role,
  r.deadline,
  r.deadline_from,
  r.deadline_to,
  r.issuer,
  r.addressee,
  a.name AS addressee_organisation,
  r.text,
  r.page
FROM recommendations AS r
JOIN reports AS p ON p.id = r.report_id
LEFT JOIN entities AS a ON a.id = r.addressee_entity_id
WHERE r.deadline IS NOT NULL AND r.repeats_id IS NULL
ORDER BY r.deadline_to IS NULL, r.deadline_to, r.report_id, r.ordinal;

CREATE VIEW v_recommendations_by_addressee AS
-- Who must act, in the words of the text in lower case, and how many recommendations of each report ask it of them;
-- repeats are counted once.
SELECT
  lower(r.addressee) AS addressee,
  p.id AS report_id,
  coalesce(p.title, p.id) AS report_title,
  count(*) AS recommendations
FROM recommendations AS r
JOIN reports AS p ON p.id = r.report_id
WHERE r.addressee IS NOT NULL AND r.role = 'item' AND r.repeats_id IS NULL
GROUP BY lower(r.addressee), p.id
ORDER BY lower(r.addressee), p.id;

CREATE VIEW v_commitments AS
-- What the authors of the reports themselves promise to do.
SELECT
  r.id AS recommendation_id,
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  p.published_on,
  r.ordinal,
  r.text,
  r.issuer,
  r.page
FROM recommendations AS r
JOIN reports AS p ON p.id = r.report_id
WHERE r.role = 'commitment'
ORDER BY r.report_id, r.ordinal;

CREATE VIEW v_repeats AS
-- Recommendations that a report prints again, each beside the first place where it says the same.
SELECT
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  r.id AS recommendation_id,
  r.text,
  r.page,
  f.id AS first_id,
  f.text AS first_text,
  f.page AS first_page
FROM recommendations AS r
JOIN recommendations AS f ON f.id = r.repeats_id
JOIN reports AS p ON p.id = r.report_id
ORDER BY r.report_id, r.ordinal;

CREATE VIEW v_links AS
-- Which recommendation agrees with, is related to, answers or repeats which, with the reasons: what both say, in the
-- words of each.
SELECT
  l.relation,
  l.similarity,
  l.a_id,
  a.report_id AS a_report_id,
  coalesce(p.title, p.id) AS a_report_title,
  p.published_on AS a_published_on,
  a.page AS a_page,
  a.text AS a_text,
  l.b_id,
  b.report_id AS b_report_id,
  coalesce(q.title, q.id) AS b_report_title,
  q.published_on AS b_published_on,
  b.page AS b_page,
  b.text AS b_text,
  (
    SELECT group_concat(detail, '; ')
    FROM (
      SELECT detail FROM evidence
      WHERE subject_id = l.a_id || ' ' || l.relation || ' ' || l.b_id AND kind = 'link/shared-term' ORDER BY ordinal
    )
  ) AS shared_terms
FROM links AS l
JOIN recommendations AS a ON a.id = l.a_id
JOIN reports AS p ON p.id = a.report_id
JOIN recommendations AS b ON b.id = l.b_id
JOIN reports AS q ON q.id = b.report_id
ORDER BY l.similarity DESC, l.a_id, l.b_id;

CREATE VIEW v_clusters AS
-- What is asked more than once: how often, in which reports, by whom and since when.
SELECT
  c.id AS cluster_id,
  c.label,
  c.recommendations,
  c.reports,
  (
    SELECT group_concat(report_id, ', ')
    FROM (
      SELECT DISTINCT r.report_id
      FROM cluster_members AS m JOIN recommendations AS r ON r.id = m.recommendation_id
      WHERE m.cluster_id = c.id ORDER BY r.report_id
    )
  ) AS report_ids,
  (
    SELECT group_concat(issuer, ', ')
    FROM (
      SELECT DISTINCT coalesce(r.issuer, p.publisher, p.id) AS issuer
      FROM cluster_members AS m
      JOIN recommendations AS r ON r.id = m.recommendation_id
      JOIN reports AS p ON p.id = r.report_id
      WHERE m.cluster_id = c.id ORDER BY issuer
    )
  ) AS issuers,
  (
    SELECT min(p.published_on)
    FROM cluster_members AS m
    JOIN recommendations AS r ON r.id = m.recommendation_id
    JOIN reports AS p ON p.id = r.report_id
    WHERE m.cluster_id = c.id
  ) AS first_published_on,
  (
    SELECT max(p.published_on)
    FROM cluster_members AS m
    JOIN recommendations AS r ON r.id = m.recommendation_id
    JOIN reports AS p ON p.id = r.report_id
    WHERE m.cluster_id = c.id
  ) AS last_published_on
FROM clusters AS c
ORDER BY c.reports DESC, c.recommendations DESC, c.id;

CREATE VIEW v_cluster_members AS
-- The recommendations of each cluster, the oldest report first.
SELECT
  m.cluster_id,
  c.label,
  r.id AS recommendation_id,
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  p.published_on,
  coalesce(r.issuer, p.publisher) AS issuer,
  r.addressee,
  r.role,
  r.page,
  r.text
FROM cluster_members AS m
JOIN clusters AS c ON c.id = m.cluster_id
JOIN recommendations AS r ON r.id = m.recommendation_id
JOIN reports AS p ON p.id = r.report_id
ORDER BY m.cluster_id, p.published_on, r.report_id, r.ordinal;

CREATE VIEW v_alone AS
-- Recommendations that no other report asks as well: neither agreed with nor related to anything elsewhere.
SELECT
  r.id AS recommendation_id,
  r.report_id,
  coalesce(p.title, p.id) AS report_title,
  r.ordinal,
  r.tier,
  r.title,
  r.text,
  r.addressee,
  r.page
FROM recommendations AS r
JOIN reports AS p ON p.id = r.report_id
WHERE r.role = 'item' AND r.repeats_id IS NULL
  AND NOT EXISTS (
    SELECT 1
    FROM links AS l
    JOIN recommendations AS o ON o.id = l.b_id
    WHERE l.a_id = r.id AND l.relation IN ('agrees', 'related') AND o.report_id <> r.report_id
  )
  AND NOT EXISTS (
    SELECT 1
    FROM links AS l
    JOIN recommendations AS o ON o.id = l.a_id
    WHERE l.b_id = r.id AND l.relation IN ('agrees', 'related') AND o.report_id <> r.report_id
  )
ORDER BY r.report_id, r.ordinal;

CREATE VIEW v_report_summary AS
-- One row a report: what it is and how much was found in it. recommendations are formal and prose together; groups,
-- commitments and repeats are counted apart; organisations and countries are counted once each.
SELECT
  p.id AS report_id,
  coalesce(p.title, p.id) AS report_title,
  p.publisher,
  p.published_on,
  p.language,
  p.pages,
  p.words,
  coalesce(c.formal, 0) + coalesce(c.prose, 0) AS recommendations,
  coalesce(c.formal, 0) AS formal,
  coalesce(c.prose, 0) AS prose,
  coalesce(c.recommendation_groups, 0) AS recommendation_groups,
  coalesce(c.commitments, 0) AS commitments,
  coalesce(c.repeats, 0) AS repeats,
  coalesce(n.organisations, 0) AS organisations,
  coalesce(n.countries, 0) AS countries,
  coalesce(n.amounts, 0) AS amounts
FROM reports AS p
LEFT JOIN (
  SELECT
    report_id,
    sum(role = 'item' AND repeats_id IS NULL AND tier = 'formal') AS formal,
    sum(role = 'item' AND repeats_id IS NULL AND tier = 'prose') AS prose,
    sum(role = 'group') AS recommendation_groups,
    sum(role = 'commitment') AS commitments,
    sum(role = 'item' AND repeats_id IS NOT NULL) AS repeats
  FROM recommendations
  GROUP BY report_id
) AS c ON c.report_id = p.id
LEFT JOIN (
  SELECT
    report_id,
    count(DISTINCT CASE type WHEN 'organisation' THEN entity_id END) AS organisations,
    count(DISTINCT CASE type WHEN 'country' THEN entity_id END) AS countries,
    sum(type IN ('money', 'percentage', 'quantity')) AS amounts
  FROM mentions
  GROUP BY report_id
) AS n ON n.report_id = p.id
ORDER BY p.id;

CREATE VIEW v_shared_organisations AS
-- Organisations that two or more reports name, the most shared first.
SELECT
  e.id AS entity_id,
  e.name AS organisation,
  e.kind,
  count(DISTINCT m.report_id) AS reports,
  count(*) AS mentions,
  count(DISTINCT m.recommendation_id) AS recommendations
FROM mentions AS m
JOIN entities AS e ON e.id = m.entity_id
WHERE e.type = 'organisation'
GROUP BY e.id
HAVING count(DISTINCT m.report_id) >= 2
ORDER BY reports DESC, mentions DESC, e.id;

CREATE VIEW v_shared_countries AS
-- Countries that two or more reports name, the most shared first.
SELECT
  e.id AS entity_id,
  e.name AS country,
  count(DISTINCT m.report_id) AS reports,
  count(*) AS mentions,
  count(DISTINCT m.recommendation_id) AS recommendations
FROM mentions AS m
JOIN entities AS e ON e.id = m.entity_id
WHERE e.type = 'country'
GROUP BY e.id
HAVING count(DISTINCT m.report_id) >= 2
ORDER BY reports DESC, mentions DESC, e.id;

CREATE VIEW v_latest_run AS
-- The last call of ingest: when, with which version, and what became of its files.
SELECT
  r.id AS run_id,
  r.started_at,
  r.finished_at,
  r.pipeline_version,
  count(f.path) AS files,
  coalesce(sum(f.outcome = 'ingested'), 0) AS ingested,
  coalesce(sum(f.outcome = 'replaced'), 0) AS replaced,
  coalesce(sum(f.outcome = 'unchanged'), 0) AS unchanged,
  coalesce(sum(f.outcome = 'failed'), 0) AS failed,
  coalesce(sum(f.milliseconds), 0) AS milliseconds
FROM runs AS r
LEFT JOIN run_files AS f ON f.run_id = r.id
WHERE r.id = (SELECT id FROM runs ORDER BY started_at DESC, id DESC LIMIT 1)
GROUP BY r.id;

CREATE VIEW v_failed_files AS
-- Files that failed the last time they were tried: what still has to be put right.
SELECT
  f.path,
  f.message,
  f.sha256,
  f.run_id,
  r.started_at
FROM run_files AS f
JOIN runs AS r ON r.id = f.run_id
WHERE f.outcome = 'failed'
  AND NOT EXISTS (
    SELECT 1
    FROM run_files AS g
    JOIN runs AS q ON q.id = g.run_id
    WHERE g.path = f.path
      AND (q.started_at > r.started_at OR (q.started_at = r.started_at AND q.id > r.id))
  )
ORDER BY f.path;
`
