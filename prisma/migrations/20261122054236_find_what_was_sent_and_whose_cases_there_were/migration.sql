-- CreateIndex
CREATE INDEX "FrameCase_councilId_teamId_idx" ON "FrameCase"("councilId", "teamId");

-- CreateIndex
CREATE INDEX "Message_councilId_cycleId_auditId_idx" ON "Message"("councilId", "cycleId", "auditId");
