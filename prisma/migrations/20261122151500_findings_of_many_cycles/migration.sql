-- A page over forty cycles reads the key areas of each, of all teams: from the index alone, not row by row.

DROP INDEX "EditionTally_all_teams_idx";
CREATE INDEX "EditionTally_all_teams_idx"
  ON "EditionTally" ("councilId", "cycleId", edition, kind, subject, "option", selection, count)
  WHERE "teamId" = '00000000-0000-0000-0000-000000000000'::uuid;

-- The teams of one cycle ask for one key area in groups of every edition: the key begins with an edition and its groups.

CREATE INDEX "EditionGroupTally_councilId_cycleId_kind_subject_dimension_idx"
  ON "EditionGroupTally" ("councilId", "cycleId", kind, subject, dimension);
