-- CreateTable
CREATE TABLE "watched_terms" (
    "id" UUID NOT NULL,
    "pattern" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "exceptions" TEXT[],
    "strict" BOOLEAN NOT NULL DEFAULT false,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID,

    CONSTRAINT "watched_terms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "watched_terms_pattern_key" ON "watched_terms"("pattern");
