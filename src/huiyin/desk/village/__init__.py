"""A village's day on a phone: lecture, mediation, adviser's visit; one question a screen."""
