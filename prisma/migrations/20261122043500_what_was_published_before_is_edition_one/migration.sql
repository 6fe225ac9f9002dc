-- Findings published before there were editions become the first edition, as their tallies stand: nothing could return
-- after publication then.
INSERT INTO "Edition" ("councilId", "cycleId", number, "publishedOn", "publishedAt", requested, returned, "notReturned")
SELECT c."councilId", c.id, 1, c."publishedOn", c."publishedOn"::timestamptz, c."sampleSize",
  COALESCE(sum(t.count) FILTER (WHERE t."option" = 'returned'), 0),
  COALESCE(sum(t.count) FILTER (WHERE t."option" = 'not-returned'), 0)
FROM "Cycle" c
LEFT JOIN "Tally" t ON t."councilId" = c."councilId" AND t."cycleId" = c.id AND t.kind = 'audit' AND t.subject = 'audit'
WHERE c."publishedOn" IS NOT NULL
GROUP BY c."councilId", c.id, c."publishedOn", c."sampleSize";

INSERT INTO "EditionTally" ("councilId", "cycleId", edition, kind, subject, "option", "teamId", selection, count)
SELECT t."councilId", t."cycleId", 1, t.kind, t.subject, t."option", t."teamId", t.selection, t.count
FROM "Tally" t
JOIN "Edition" e ON e."councilId" = t."councilId" AND e."cycleId" = t."cycleId" AND e.number = 1
WHERE t.count <> 0;
