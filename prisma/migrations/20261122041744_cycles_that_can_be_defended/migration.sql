-- AlterTable
ALTER TABLE "Audit" ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "dueReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lateAllowedAt" TIMESTAMPTZ(3),
ADD COLUMN     "pickedReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "replacedNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "replacedReason" TEXT,
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "selection" TEXT NOT NULL DEFAULT 'random';

-- AlterTable
ALTER TABLE "Council" ADD COLUMN     "auditDays" INTEGER NOT NULL DEFAULT 20,
ADD COLUMN     "chaseEveryDays" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "escalateAfterDays" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "experiencedAfter" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "mostAudits" INTEGER NOT NULL DEFAULT 4,
ADD COLUMN     "pairRules" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "remindBeforeDays" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "trainingMonths" INTEGER NOT NULL DEFAULT 24;

-- AlterTable
ALTER TABLE "Cycle" ADD COLUMN     "frameReport" JSONB,
ADD COLUMN     "pairedAt" TIMESTAMPTZ(3),
ADD COLUMN     "targetedSize" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "FrameCase" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "familyMac" BYTEA,
ADD COLUMN     "stratum" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "workerMac" BYTEA;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "experienced" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mailChoice" TEXT NOT NULL DEFAULT 'single';

-- AlterTable
ALTER TABLE "Tally" DROP CONSTRAINT "Tally_pkey",
ADD COLUMN     "selection" TEXT NOT NULL DEFAULT 'random',
ADD CONSTRAINT "Tally_pkey" PRIMARY KEY ("councilId", "cycleId", "kind", "subject", "option", "teamId", "selection");

-- CreateTable
CREATE TABLE "TeamLine" (
    "councilId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "TeamLine_pkey" PRIMARY KEY ("councilId","teamId","personId")
);

-- CreateTable
CREATE TABLE "FrameDraft" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "stored" INTEGER NOT NULL DEFAULT 0,
    "sealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrameDraft_pkey" PRIMARY KEY ("councilId","cycleId")
);

-- CreateTable
CREATE TABLE "FrameMapping" (
    "councilId" UUID NOT NULL,
    "layout" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "settledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrameMapping_pkey" PRIMARY KEY ("councilId","layout")
);

-- CreateTable
CREATE TABLE "Draw" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "strataBy" TEXT[],
    "minimum" INTEGER NOT NULL DEFAULT 0,
    "strata" JSONB NOT NULL,
    "frameSize" INTEGER NOT NULL,
    "frameHash" TEXT NOT NULL,
    "sampleSize" INTEGER NOT NULL,
    "sampleHash" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "drawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "drawnById" UUID,

    CONSTRAINT "Draw_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedOn" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "requested" INTEGER NOT NULL,
    "returned" INTEGER NOT NULL,
    "notReturned" INTEGER NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("councilId","cycleId","number")
);

-- CreateTable
CREATE TABLE "EditionTally" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "teamId" UUID NOT NULL,
    "selection" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "EditionTally_pkey" PRIMARY KEY ("councilId","cycleId","edition","kind","subject","option","teamId","selection")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID NOT NULL,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "PairExemption" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "managerId" UUID,
    "chairId" UUID,
    "reason" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "grantedById" UUID NOT NULL,

    CONSTRAINT "PairExemption_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "TrainingSession" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "toolSlug" TEXT,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrainingSession_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "TrainingAttendance" (
    "councilId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'invited',

    CONSTRAINT "TrainingAttendance_pkey" PRIMARY KEY ("councilId","sessionId","personId")
);

-- CreateTable
CREATE TABLE "Leave" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Leave_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Message" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cycleId" UUID,
    "auditId" UUID,
    "key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "calendar" TEXT,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT NOT NULL DEFAULT '',
    "digestId" UUID,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "ProgrammeEntry" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "toolSlug" TEXT,
    "month" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "cycleId" UUID,
    "droppedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProgrammeEntry_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateIndex
CREATE INDEX "TeamLine_councilId_personId_idx" ON "TeamLine"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Draw_id_key" ON "Draw"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Draw_councilId_cycleId_number_key" ON "Draw"("councilId", "cycleId", "number");

-- CreateIndex
CREATE INDEX "FollowUp_councilId_auditId_at_idx" ON "FollowUp"("councilId", "auditId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "PairExemption_councilId_auditId_rule_key" ON "PairExemption"("councilId", "auditId", "rule");

-- CreateIndex
CREATE INDEX "TrainingSession_councilId_heldOn_idx" ON "TrainingSession"("councilId", "heldOn");

-- CreateIndex
CREATE INDEX "TrainingAttendance_councilId_personId_idx" ON "TrainingAttendance"("councilId", "personId");

-- CreateIndex
CREATE INDEX "Leave_councilId_personId_to_idx" ON "Leave"("councilId", "personId", "to");

-- CreateIndex
CREATE INDEX "Message_councilId_queuedAt_idx" ON "Message"("councilId", "queuedAt" DESC);

-- CreateIndex
CREATE INDEX "Message_councilId_personId_queuedAt_idx" ON "Message"("councilId", "personId", "queuedAt" DESC);

-- CreateIndex
CREATE INDEX "Message_status_queuedAt_idx" ON "Message"("status", "queuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_councilId_key_key" ON "Message"("councilId", "key");

-- CreateIndex
CREATE INDEX "ProgrammeEntry_councilId_month_idx" ON "ProgrammeEntry"("councilId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_councilId_replacesId_key" ON "Audit"("councilId", "replacesId");

-- CreateIndex
CREATE INDEX "FrameCase_councilId_cycleId_drawRank_idx" ON "FrameCase"("councilId", "cycleId", "drawRank");

-- CreateIndex
CREATE INDEX "FrameCase_councilId_referenceMac_idx" ON "FrameCase"("councilId", "referenceMac");

-- AddForeignKey
ALTER TABLE "TeamLine" ADD CONSTRAINT "TeamLine_councilId_teamId_fkey" FOREIGN KEY ("councilId", "teamId") REFERENCES "Team"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamLine" ADD CONSTRAINT "TeamLine_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameDraft" ADD CONSTRAINT "FrameDraft_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draw" ADD CONSTRAINT "Draw_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_councilId_replacesId_fkey" FOREIGN KEY ("councilId", "replacesId") REFERENCES "Audit"("councilId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionTally" ADD CONSTRAINT "EditionTally_councilId_cycleId_edition_fkey" FOREIGN KEY ("councilId", "cycleId", "edition") REFERENCES "Edition"("councilId", "cycleId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairExemption" ADD CONSTRAINT "PairExemption_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingAttendance" ADD CONSTRAINT "TrainingAttendance_councilId_sessionId_fkey" FOREIGN KEY ("councilId", "sessionId") REFERENCES "TrainingSession"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingAttendance" ADD CONSTRAINT "TrainingAttendance_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeEntry" ADD CONSTRAINT "ProgrammeEntry_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
