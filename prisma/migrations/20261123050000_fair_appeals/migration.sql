-- A reporter's record.
CREATE INDEX "reports_by_reporter" ON "reports" ("reporter_key", "closed_at" DESC);

-- An appeal names a decision on its own comment, comes within six months (EU Digital Services Act, article 20), is decided
-- once, and neither by who took that decision nor by who wrote the comment.
CREATE OR REPLACE FUNCTION "appeal_is_fair"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  decision log%ROWTYPE;
BEGIN
  SELECT * INTO decision FROM log WHERE seq = NEW.log_seq;
  IF NOT FOUND OR decision.comment_id IS DISTINCT FROM NEW.comment_id THEN
    RAISE EXCEPTION 'An appeal names a decision on its own comment.' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' AND NEW.created_at AT TIME ZONE 'UTC' > (decision.at AT TIME ZONE 'UTC') + interval '6 months' THEN
    RAISE EXCEPTION 'A decision can be appealed for six months.' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state <> 'open'
    AND (OLD.state, OLD.decided_by_id, OLD.decided_at) IS DISTINCT FROM (NEW.state, NEW.decided_by_id, NEW.decided_at) THEN
    RAISE EXCEPTION 'An appeal is decided once.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.decided_by_id IS NOT NULL AND NEW.decided_by_id = decision.actor_id THEN
    RAISE EXCEPTION 'An appeal is decided by another person than the decision.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.decided_by_id IS NOT NULL
    AND NEW.decided_by_id = (SELECT person_id FROM comments WHERE id = NEW.comment_id) THEN
    RAISE EXCEPTION 'An appeal is not decided by who wrote the comment.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
