-- A draw, an edition and what was done to get an audit back are for good: the database refuses to change them.

CREATE TRIGGER "Draw_stays" BEFORE UPDATE OR DELETE ON "Draw"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Draw_is_not_emptied" BEFORE TRUNCATE ON "Draw"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "Edition_stays" BEFORE UPDATE OR DELETE ON "Edition"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Edition_is_not_emptied" BEFORE TRUNCATE ON "Edition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "EditionTally_stays" BEFORE UPDATE OR DELETE ON "EditionTally"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EditionTally_is_not_emptied" BEFORE TRUNCATE ON "EditionTally"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "FollowUp_stays" BEFORE UPDATE OR DELETE ON "FollowUp"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FollowUp_is_not_emptied" BEFORE TRUNCATE ON "FollowUp"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Findings published before there were editions become the first edition, as they stand.

INSERT INTO "Edition" ("councilId", "cycleId", number, "publishedOn", "publishedAt", requested, returned, "notReturned")
SELECT c."councilId", c.id, 1, c."publishedOn", COALESCE(c."closedAt", c."createdAt"), c."sampleSize",
  COALESCE(sum(t.count) FILTER (WHERE t."option" = 'returned'), 0),
  COALESCE(sum(t.count) FILTER (WHERE t."option" = 'not-returned'), 0)
FROM "Cycle" c
LEFT JOIN "Tally" t ON t."councilId" = c."councilId" AND t."cycleId" = c.id AND t.kind = 'audit'
WHERE c."publishedOn" IS NOT NULL
GROUP BY c."councilId", c.id;

INSERT INTO "EditionTally" ("councilId", "cycleId", edition, kind, subject, "option", "teamId", selection, count)
SELECT t."councilId", t."cycleId", 1, t.kind, t.subject, t."option", t."teamId", t.selection, t.count
FROM "Tally" t
JOIN "Edition" e ON e."councilId" = t."councilId" AND e."cycleId" = t."cycleId";

-- Samples drawn before draws were kept were simple ones; the hash of the drawn references was not kept.

INSERT INTO "Draw" (id, "councilId", "cycleId", number, seed, method, strata, "frameSize", "frameHash", "sampleSize",
  "sampleHash", "drawnAt")
SELECT gen_random_uuid(), "councilId", id, 1, seed, 'simple', '[]', "frameSize", "frameHash", "sampleSize", '', "drawnAt"
FROM "Cycle"
WHERE "drawnAt" IS NOT NULL AND "frameHash" IS NOT NULL;
