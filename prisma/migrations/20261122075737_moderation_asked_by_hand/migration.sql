-- AlterTable
ALTER TABLE "Moderation" ADD COLUMN     "askedReason" TEXT NOT NULL DEFAULT '';
