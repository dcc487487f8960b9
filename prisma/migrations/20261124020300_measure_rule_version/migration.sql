-- A measure keeps the wording of the rule that it rested on, as decisions do.

-- AlterTable
ALTER TABLE "measures" ADD COLUMN     "rule_version" INTEGER;
