-- CreateIndex
CREATE INDEX "FrameCase_councilId_teamId_idx" ON "FrameCase"("councilId", "teamId");
