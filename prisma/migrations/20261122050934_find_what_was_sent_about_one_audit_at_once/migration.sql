-- DropIndex
DROP INDEX "Message_councilId_cycleId_idx";

-- CreateIndex
CREATE INDEX "Message_councilId_cycleId_auditId_idx" ON "Message"("councilId", "cycleId", "auditId");
