-- AlterTable
ALTER TABLE "Answer" DROP CONSTRAINT "Answer_pkey",
ADD COLUMN     "blindOption" TEXT,
ADD COLUMN     "responseOf" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
ADD COLUMN     "warnings" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD CONSTRAINT "Answer_pkey" PRIMARY KEY ("councilId", "auditId", "responseOf", "questionId");

-- AlterTable
ALTER TABLE "AnswerRevision" ADD COLUMN     "responseOf" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

-- AlterTable
ALTER TABLE "Audit" ADD COLUMN     "agreeingSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "AuditSeat" ADD COLUMN     "finishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reopenedReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Council" ADD COLUMN     "encryptedOutbox" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "moderateInadequate" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "moderateOutstanding" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "moderationPercent" INTEGER NOT NULL DEFAULT 20,
ADD COLUMN     "placeNames" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "replyDays" INTEGER NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "Cycle" ADD COLUMN     "pairMode" TEXT NOT NULL DEFAULT 'together';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "dutyTurn" INTEGER;

-- CreateTable
CREATE TABLE "Moderation" (
    "councilId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moderatorId" UUID,
    "assignedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "gradeBefore" TEXT,
    "gradeAfter" TEXT,
    "gradeReason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Moderation_pkey" PRIMARY KEY ("councilId","auditId")
);

-- CreateTable
CREATE TABLE "AnswerChange" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "outcomeBefore" TEXT NOT NULL,
    "outcomeAfter" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerChange_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "UnitQuestion" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "questionId" TEXT,
    "words" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "UnitQuestion_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "repliedAt" TIMESTAMPTZ(3),
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "ReplyPoint" (
    "councilId" UUID NOT NULL,
    "replyId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "place" TEXT,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReplyPoint_pkey" PRIMARY KEY ("councilId","replyId","questionId")
);

-- CreateTable
CREATE TABLE "Concern" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "questionId" TEXT,
    "words" TEXT NOT NULL,
    "spokenTo" TEXT NOT NULL,
    "spokenAt" TIMESTAMPTZ(3) NOT NULL,
    "raisedById" UUID NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acknowledgeBy" TIMESTAMPTZ(3) NOT NULL,
    "planBy" TIMESTAMPTZ(3) NOT NULL,
    "turn" INTEGER NOT NULL DEFAULT 1,
    "climbsAt" TIMESTAMPTZ(3),
    "acknowledgedAt" TIMESTAMPTZ(3),
    "acknowledgedById" UUID,
    "plan" TEXT NOT NULL DEFAULT '',
    "plannedAt" TIMESTAMPTZ(3),
    "plannedById" UUID,

    CONSTRAINT "Concern_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "ConcernEntry" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "concernId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConcernEntry_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Calibration" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "toolVersionId" UUID NOT NULL,
    "cycleId" UUID,
    "sealed" BYTEA NOT NULL,
    "dueOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Calibration_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "CalibrationSeat" (
    "councilId" UUID NOT NULL,
    "calibrationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalibrationSeat_pkey" PRIMARY KEY ("councilId","calibrationId","personId")
);

-- CreateTable
CREATE TABLE "CalibrationAnswer" (
    "councilId" UUID NOT NULL,
    "calibrationId" UUID NOT NULL,
    "responseOf" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalibrationAnswer_pkey" PRIMARY KEY ("councilId","calibrationId","responseOf","questionId")
);

-- CreateIndex
CREATE INDEX "Moderation_councilId_moderatorId_idx" ON "Moderation"("councilId", "moderatorId");

-- CreateIndex
CREATE INDEX "AnswerChange_councilId_auditId_at_idx" ON "AnswerChange"("councilId", "auditId", "at");

-- CreateIndex
CREATE INDEX "UnitQuestion_councilId_auditId_askedAt_idx" ON "UnitQuestion"("councilId", "auditId", "askedAt");

-- CreateIndex
CREATE INDEX "UnitQuestion_councilId_answeredAt_askedAt_idx" ON "UnitQuestion"("councilId", "answeredAt", "askedAt");

-- CreateIndex
CREATE INDEX "Reply_councilId_personId_idx" ON "Reply"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Reply_councilId_auditId_personId_key" ON "Reply"("councilId", "auditId", "personId");

-- CreateIndex
CREATE INDEX "Concern_councilId_acknowledgedAt_idx" ON "Concern"("councilId", "acknowledgedAt");

-- CreateIndex
CREATE INDEX "Concern_climbsAt_idx" ON "Concern"("climbsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Concern_councilId_auditId_number_key" ON "Concern"("councilId", "auditId", "number");

-- CreateIndex
CREATE INDEX "ConcernEntry_councilId_concernId_at_idx" ON "ConcernEntry"("councilId", "concernId", "at");

-- CreateIndex
CREATE INDEX "CalibrationSeat_councilId_personId_idx" ON "CalibrationSeat"("councilId", "personId");

-- AddForeignKey
ALTER TABLE "Moderation" ADD CONSTRAINT "Moderation_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Moderation" ADD CONSTRAINT "Moderation_councilId_moderatorId_fkey" FOREIGN KEY ("councilId", "moderatorId") REFERENCES "Person"("councilId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerChange" ADD CONSTRAINT "AnswerChange_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitQuestion" ADD CONSTRAINT "UnitQuestion_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyPoint" ADD CONSTRAINT "ReplyPoint_councilId_replyId_fkey" FOREIGN KEY ("councilId", "replyId") REFERENCES "Reply"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernEntry" ADD CONSTRAINT "ConcernEntry_councilId_concernId_fkey" FOREIGN KEY ("councilId", "concernId") REFERENCES "Concern"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calibration" ADD CONSTRAINT "Calibration_councilId_toolVersionId_fkey" FOREIGN KEY ("councilId", "toolVersionId") REFERENCES "ToolVersion"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calibration" ADD CONSTRAINT "Calibration_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalibrationSeat" ADD CONSTRAINT "CalibrationSeat_councilId_calibrationId_fkey" FOREIGN KEY ("councilId", "calibrationId") REFERENCES "Calibration"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalibrationSeat" ADD CONSTRAINT "CalibrationSeat_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalibrationAnswer" ADD CONSTRAINT "CalibrationAnswer_councilId_calibrationId_fkey" FOREIGN KEY ("councilId", "calibrationId") REFERENCES "Calibration"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
