"""Words that the desk's templates have beside Django's."""
