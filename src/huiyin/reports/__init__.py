"""Annual reports out of the evidence: numbers with their cases, sentences with verdicts."""
