"""What stands in for a portrait."""


def initials(name: str) -> str:
    """Return the initials of the first and the last word of a name, one where there is one."""
    letters = [word[0] for word in name.split() if word[0].isalpha()]
    return "".join(letters[:1] + letters[1:][-1:]).upper() or name.strip()[:1]
