-- Known rumours: what is claimed, why it is untrue, and where readers can check that.

-- CreateTable
CREATE TABLE "rumours" (
    "id" UUID NOT NULL,
    "claim" TEXT NOT NULL,
    "phrases" TEXT[],
    "why" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID,

    CONSTRAINT "rumours_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rumours_claim_key" ON "rumours"("claim");
