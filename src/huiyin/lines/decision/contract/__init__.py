"""合同合法性审查: contracts of the town, reviewed before the meeting and before they are signed."""
