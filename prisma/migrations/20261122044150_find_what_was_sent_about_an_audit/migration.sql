-- CreateIndex
CREATE INDEX "Message_councilId_cycleId_idx" ON "Message"("councilId", "cycleId");
