-- AlterTable
ALTER TABLE "Council" ADD COLUMN     "hideUpTo" INTEGER NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "Team" ADD COLUMN     "area" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "service" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "GroupTally" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "dimension" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "selection" TEXT NOT NULL DEFAULT 'random',
    "count" INTEGER NOT NULL,

    CONSTRAINT "GroupTally_pkey" PRIMARY KEY ("councilId","cycleId","dimension","group","kind","subject","option","selection")
);

-- CreateTable
CREATE TABLE "EditionGroupTally" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "selection" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "EditionGroupTally_pkey" PRIMARY KEY ("councilId","cycleId","edition","dimension","group","kind","subject","option","selection")
);

-- CreateTable
CREATE TABLE "EditionPairing" (
    "councilId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "earlierCycleId" UUID NOT NULL,
    "keyArea" TEXT NOT NULL,
    "metMet" INTEGER NOT NULL,
    "metNot" INTEGER NOT NULL,
    "notMet" INTEGER NOT NULL,
    "notNot" INTEGER NOT NULL,

    CONSTRAINT "EditionPairing_pkey" PRIMARY KEY ("councilId","cycleId","edition","earlierCycleId","keyArea")
);

-- CreateTable
CREATE TABLE "Expectation" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "toolSlug" TEXT NOT NULL,
    "keyArea" TEXT NOT NULL,
    "percent" INTEGER,
    "agreedOn" DATE NOT NULL,
    "agreedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Expectation_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "Quotation" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "cause" TEXT,
    "words" TEXT NOT NULL,
    "releasedById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Quotation_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "TeamMonth" (
    "councilId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "postsTenths" INTEGER,
    "vacantTenths" INTEGER,
    "agencyTenths" INTEGER,
    "sickDays" INTEGER,
    "staffDays" INTEGER,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TeamMonth_pkey" PRIMARY KEY ("councilId","teamId","month")
);

-- CreateTable
CREATE TABLE "TeamEvent" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "teamId" UUID,
    "kind" TEXT NOT NULL,
    "startedOn" DATE NOT NULL,
    "endedOn" DATE,
    "words" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TeamEvent_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "PaperReport" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "toolSlug" TEXT NOT NULL,
    "reportedOn" DATE NOT NULL,
    "returned" INTEGER NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PaperReport_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "PaperFigure" (
    "councilId" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "keyArea" TEXT NOT NULL,
    "tenths" INTEGER NOT NULL,
    "decimals" INTEGER NOT NULL,
    "met" INTEGER,
    "base" INTEGER,

    CONSTRAINT "PaperFigure_pkey" PRIMARY KEY ("councilId","reportId","keyArea")
);

-- CreateTable
CREATE TABLE "Rebaseline" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "toolSlug" TEXT NOT NULL,
    "keyArea" TEXT NOT NULL,
    "fromCycleId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Rebaseline_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "councilId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("councilId","id")
);

-- CreateTable
CREATE TABLE "ApiUse" (
    "councilId" UUID NOT NULL,
    "tokenId" UUID NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ApiUse_pkey" PRIMARY KEY ("councilId","tokenId","minute")
);

-- CreateIndex
CREATE INDEX "Expectation_councilId_toolSlug_keyArea_recordedAt_idx" ON "Expectation"("councilId", "toolSlug", "keyArea", "recordedAt");

-- CreateIndex
CREATE INDEX "Quotation_councilId_cycleId_questionId_idx" ON "Quotation"("councilId", "cycleId", "questionId");

-- CreateIndex
CREATE INDEX "TeamEvent_councilId_startedOn_idx" ON "TeamEvent"("councilId", "startedOn");

-- CreateIndex
CREATE INDEX "PaperReport_councilId_toolSlug_reportedOn_idx" ON "PaperReport"("councilId", "toolSlug", "reportedOn");

-- CreateIndex
CREATE INDEX "Rebaseline_councilId_toolSlug_keyArea_idx" ON "Rebaseline"("councilId", "toolSlug", "keyArea");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- AddForeignKey
ALTER TABLE "GroupTally" ADD CONSTRAINT "GroupTally_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionGroupTally" ADD CONSTRAINT "EditionGroupTally_councilId_cycleId_edition_fkey" FOREIGN KEY ("councilId", "cycleId", "edition") REFERENCES "Edition"("councilId", "cycleId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPairing" ADD CONSTRAINT "EditionPairing_councilId_cycleId_edition_fkey" FOREIGN KEY ("councilId", "cycleId", "edition") REFERENCES "Edition"("councilId", "cycleId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPairing" ADD CONSTRAINT "EditionPairing_councilId_earlierCycleId_fkey" FOREIGN KEY ("councilId", "earlierCycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_councilId_cycleId_fkey" FOREIGN KEY ("councilId", "cycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_councilId_auditId_fkey" FOREIGN KEY ("councilId", "auditId") REFERENCES "Audit"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMonth" ADD CONSTRAINT "TeamMonth_councilId_teamId_fkey" FOREIGN KEY ("councilId", "teamId") REFERENCES "Team"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamEvent" ADD CONSTRAINT "TeamEvent_councilId_teamId_fkey" FOREIGN KEY ("councilId", "teamId") REFERENCES "Team"("councilId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperFigure" ADD CONSTRAINT "PaperFigure_councilId_reportId_fkey" FOREIGN KEY ("councilId", "reportId") REFERENCES "PaperReport"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rebaseline" ADD CONSTRAINT "Rebaseline_councilId_fromCycleId_fkey" FOREIGN KEY ("councilId", "fromCycleId") REFERENCES "Cycle"("councilId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiUse" ADD CONSTRAINT "ApiUse_councilId_tokenId_fkey" FOREIGN KEY ("councilId", "tokenId") REFERENCES "ApiToken"("councilId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
