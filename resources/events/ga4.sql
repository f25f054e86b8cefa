-- The events of Google Analytics 4 in BigQuery, flattened: a row for each event. Put in your
-- project, your property and the days, run it, and save the result as CSV or as JSON (newline
-- delimited). Rundblick reads both, in any order, and the unflattened export of the table too.
SELECT
  user_pseudo_id,
  (SELECT value.int_value FROM UNNEST(event_params) WHERE key = 'ga_session_id') AS ga_session_id,
  event_timestamp,
  event_name,
  (SELECT value.string_value FROM UNNEST(event_params) WHERE key = 'page_location') AS page_location,
  (SELECT value.string_value FROM UNNEST(event_params) WHERE key = 'source') AS source,
  (SELECT value.string_value FROM UNNEST(event_params) WHERE key = 'medium') AS medium,
  ecommerce.purchase_revenue AS value
FROM `my-project.analytics_123456789.events_*`
WHERE _TABLE_SUFFIX BETWEEN '20260101' AND '20260131'
  AND user_pseudo_id IS NOT NULL
