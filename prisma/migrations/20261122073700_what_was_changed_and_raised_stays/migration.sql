-- A change of a returned audit and the log of a concern are for good: the database refuses to change them.

CREATE TRIGGER "AnswerChange_stays" BEFORE UPDATE OR DELETE ON "AnswerChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AnswerChange_is_not_emptied" BEFORE TRUNCATE ON "AnswerChange"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "ConcernEntry_stays" BEFORE UPDATE OR DELETE ON "ConcernEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ConcernEntry_is_not_emptied" BEFORE TRUNCATE ON "ConcernEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
