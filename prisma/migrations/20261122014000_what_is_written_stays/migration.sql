-- The trail and the history of answers only grow, and a published tool never changes. The database itself refuses,
-- so that no mistake in the application, and nobody with the application's own password, can rewrite what happened.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "TrailEntry_stays" BEFORE UPDATE OR DELETE ON "TrailEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "TrailEntry_is_not_emptied" BEFORE TRUNCATE ON "TrailEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "AnswerRevision_stays" BEFORE UPDATE OR DELETE ON "AnswerRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AnswerRevision_is_not_emptied" BEFORE TRUNCATE ON "AnswerRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "ToolVersion_stays" BEFORE UPDATE OR DELETE ON "ToolVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ToolVersion_is_not_emptied" BEFORE TRUNCATE ON "ToolVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
