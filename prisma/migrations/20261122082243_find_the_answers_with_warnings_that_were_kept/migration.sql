-- CreateIndex
CREATE INDEX "Answer_warned_idx" ON "Answer"("councilId", "cycleId") WHERE (warnings <> '{}'::text[]);
