-- A figure of all teams is read from one row, kept beside those of each team under the nil id.

INSERT INTO "Tally" ("councilId", "cycleId", kind, subject, "option", "teamId", selection, count)
SELECT "councilId", "cycleId", kind, subject, "option", '00000000-0000-0000-0000-000000000000', selection, sum(count)
FROM "Tally"
GROUP BY "councilId", "cycleId", kind, subject, "option", selection;

INSERT INTO "EditionTally" ("councilId", "cycleId", edition, kind, subject, "option", "teamId", selection, count)
SELECT "councilId", "cycleId", edition, kind, subject, "option", '00000000-0000-0000-0000-000000000000', selection, sum(count)
FROM "EditionTally"
GROUP BY "councilId", "cycleId", edition, kind, subject, "option", selection;

-- A page asks for all teams together, or for one cycle after the other: found without reading the rows of each team.

CREATE INDEX "Tally_all_teams_idx" ON "Tally" ("councilId", "cycleId")
  WHERE "teamId" = '00000000-0000-0000-0000-000000000000'::uuid;
CREATE INDEX "EditionTally_all_teams_idx" ON "EditionTally" ("councilId", "cycleId", edition)
  WHERE "teamId" = '00000000-0000-0000-0000-000000000000'::uuid;

-- What was published, and what was once expected, is for good.

CREATE TRIGGER "EditionGroupTally_stays" BEFORE UPDATE OR DELETE ON "EditionGroupTally"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EditionGroupTally_is_not_emptied" BEFORE TRUNCATE ON "EditionGroupTally"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "EditionPairing_stays" BEFORE UPDATE OR DELETE ON "EditionPairing"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EditionPairing_is_not_emptied" BEFORE TRUNCATE ON "EditionPairing"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "Expectation_stays" BEFORE UPDATE OR DELETE ON "Expectation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Expectation_is_not_emptied" BEFORE TRUNCATE ON "Expectation"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
