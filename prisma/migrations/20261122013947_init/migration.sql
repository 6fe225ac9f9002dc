-- CreateTable
CREATE TABLE "Council" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unitName" TEXT NOT NULL DEFAULT 'Safeguarding unit',
    "unitEmail" TEXT NOT NULL DEFAULT '',
    "unitPhone" TEXT NOT NULL DEFAULT '',
    "idleMinutes" INTEGER NOT NULL DEFAULT 15,
    "absoluteHours" INTEGER NOT NULL DEFAULT 10,
    "minResponsePercent" INTEGER NOT NULL DEFAULT 80,
    "minBaseForAny" INTEGER NOT NULL DEFAULT 5,
    "minBaseForPercent" INTEGER NOT NULL DEFAULT 10,
    "smallBaseBelow" INTEGER NOT NULL DEFAULT 30,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Team_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Person" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "seat" TEXT,
    "teamId" UUID,
    "passwordHash" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Session" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" UUID NOT NULL,
    "emailHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrailEntry" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID,
    "action" TEXT NOT NULL,
    "thing" TEXT NOT NULL,
    "thingId" UUID,
    "about" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TrailEntry_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "ToolVersion" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ToolVersion_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Cycle" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "toolVersionId" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "opensOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "reportOn" DATE NOT NULL,
    "codePrefix" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "frameImportedAt" TIMESTAMPTZ(3),
    "frameSize" INTEGER NOT NULL DEFAULT 0,
    "frameHash" TEXT,
    "sampleSize" INTEGER NOT NULL DEFAULT 0,
    "drawnAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "publishedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cycle_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "FrameCase" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "referenceMac" BYTEA NOT NULL,
    "drawRank" INTEGER,

    CONSTRAINT "FrameCase_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "frameCaseId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'allocated',
    "startedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "returnedById" UUID,
    "minutesTaken" INTEGER,
    "suggestedGrade" TEXT,
    "overallGrade" TEXT,
    "overallReason" TEXT NOT NULL DEFAULT '',
    "unansweredReason" TEXT NOT NULL DEFAULT '',
    "notReturnedReason" TEXT,
    "notReturnedNote" TEXT NOT NULL DEFAULT '',
    "sentBackReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "AuditSeat" (
    "councilId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "seat" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "hereAt" TIMESTAMPTZ(3),

    CONSTRAINT "AuditSeat_pkey" PRIMARY KEY ("councilId","auditId","seat")
);

-- CreateTable
CREATE TABLE "Answer" (
    "councilId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "cycleId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "updatedById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("councilId","auditId","questionId")
);

-- CreateTable
CREATE TABLE "AnswerRevision" (
    "councilId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "commandId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerRevision_pkey" PRIMARY KEY ("councilId","auditId","commandId")
);

-- CreateTable
CREATE TABLE "Tally" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "teamId" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("councilId","cycleId","kind","subject","option","teamId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Council_name_key" ON "Council"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Team_councilId_name_key" ON "Team"("councilId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_councilId_name_idx" ON "Person"("councilId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_councilId_personId_idx" ON "Invitation"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_id_key" ON "Session"("id");

-- CreateIndex
CREATE INDEX "Session_councilId_personId_idx" ON "Session"("councilId", "personId");

-- CreateIndex
CREATE INDEX "SignInFailure_emailHash_at_idx" ON "SignInFailure"("emailHash", "at");

-- CreateIndex
CREATE INDEX "TrailEntry_councilId_at_idx" ON "TrailEntry"("councilId", "at" DESC);

-- CreateIndex
CREATE INDEX "TrailEntry_councilId_thingId_idx" ON "TrailEntry"("councilId", "thingId");

-- CreateIndex
CREATE UNIQUE INDEX "ToolVersion_councilId_slug_version_key" ON "ToolVersion"("councilId", "slug", "version");

-- CreateIndex
CREATE INDEX "Cycle_councilId_status_idx" ON "Cycle"("councilId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Cycle_councilId_name_key" ON "Cycle"("councilId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "FrameCase_councilId_cycleId_referenceMac_key" ON "FrameCase"("councilId", "cycleId", "referenceMac");

-- CreateIndex
CREATE INDEX "Audit_councilId_cycleId_status_number_idx" ON "Audit"("councilId", "cycleId", "status", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_councilId_frameCaseId_key" ON "Audit"("councilId", "frameCaseId");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_councilId_cycleId_number_key" ON "Audit"("councilId", "cycleId", "number");

-- CreateIndex
CREATE INDEX "AuditSeat_councilId_personId_idx" ON "AuditSeat"("councilId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditSeat_councilId_auditId_personId_key" ON "AuditSeat"("councilId", "auditId", "personId");

-- CreateIndex
CREATE INDEX "AnswerRevision_councilId_auditId_questionId_version_idx" ON "AnswerRevision"("councilId", "auditId", "questionId", "version");

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_councilId_teamId_fkey" FOREIGN KEY ("councilId", "teamId") REFERENCES "Team"("councilId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ToolVersion" ADD CONSTRAINT "ToolVersion_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cycle" ADD CONSTRAINT "Cycle_councilId_toolVersionId_fkey" FOREIGN KEY ("councilId", "toolVersionId") REFERENCES "ToolVersion"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameCase" ADD CONSTRAINT "FrameCase_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameCase" ADD CONSTRAINT "FrameCase_councilId_teamId_fkey" FOREIGN KEY ("councilId", "teamId") REFERENCES "Team"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_councilId_frameCaseId_fkey" FOREIGN KEY ("councilId", "frameCaseId") REFERENCES "FrameCase"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_councilId_teamId_fkey" FOREIGN KEY ("councilId", "teamId") REFERENCES "Team"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditSeat" ADD CONSTRAINT "AuditSeat_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditSeat" ADD CONSTRAINT "AuditSeat_councilId_personId_fkey" FOREIGN KEY ("councilId", "personId") REFERENCES "Person"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tally" ADD CONSTRAINT "Tally_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
