-- A page of findings counts the concerns of its cycle: by way of the audits that took longer the more audits there were.

ALTER TABLE "Concern" ADD COLUMN "cycleId" UUID;

UPDATE "Concern" n SET "cycleId" = a."cycleId"
FROM "Audit" a
WHERE a."councilId" = n."councilId" AND a.id = n."auditId";

ALTER TABLE "Concern" ALTER COLUMN "cycleId" SET NOT NULL;

CREATE INDEX "Concern_councilId_cycleId_idx" ON "Concern" ("councilId", "cycleId");
