"""Which icon stands for a channel, a stage or an emotion: the one place to change it."""

_CHANNELS = {
    "website": "globe",
    "app": "smartphone",
    "email": "mail",
    "sms": "message-square-text",
    "push": "bell",
    "phone": "phone",
    "call_centre": "headset",
    "chat": "message-circle",
    "store": "store",
    "event": "ticket",
    "social": "share-2",
    "search": "search",
    "display": "app-window",
    "video": "monitor-play",
    "tv": "tv",
    "radio": "radio",
    "podcast": "podcast",
    "press": "newspaper",
    "outdoor": "signpost",
    "direct_mail": "mailbox",
    "comparison_site": "scale",
    "review_site": "star",
    "marketplace": "shopping-bag",
    "forum": "messages-square",
    "blog": "pen-line",
    "newsletter": "mail-open",
    "loyalty_programme": "award",
    "word_of_mouth": "speech",
    "creator": "clapperboard",
    "partner": "handshake",
}
_ANY_CHANNEL = "circle-dot"

_STAGES = {
    "awareness": "eye",
    "consideration": "scale",
    "research": "search",
    "purchase": "shopping-cart",
    "use": "package-open",
    "support": "life-buoy",
    "retention": "repeat",
    "advocacy": "megaphone",
}
_ANY_STAGE = "flag"

_FACES = ((1.5, "laugh"), (0.5, "smile"))
"""From which valence upwards a face is shown; see ``for_valence`` for the other side."""
_NEUTRAL = "meh"
_UNHAPPY_FACES = ((-1.5, "angry"), (-0.5, "frown"))
_UNKNOWN = "circle-question-mark"


def for_channel(channel: str) -> str:
    """Return the icon of a channel, by its id; a neutral one for a channel of the user's own.

    Example:
        >>> for_channel("store"), for_channel("drone-drop")
        ('store', 'circle-dot')
    """
    return _CHANNELS.get(channel, _ANY_CHANNEL)


def for_stage(kind: str | None) -> str:
    """Return the icon of a kind of stage; a neutral one for a kind of the user's own or none."""
    return _STAGES.get(kind or "", _ANY_STAGE)


def for_valence(valence: float | None) -> str:
    """Return the face for a valence.

    Args:
        valence: From -2 to +2; None where nothing is known.

    Returns:
        A laugh from 1.5 upwards, a smile from 0.5, a frown from -0.5 downwards, an angry face
        from -1.5, else an even face; a question mark for None, since silence is not neutrality.
    """
    if valence is None:
        return _UNKNOWN
    for bound, face in _FACES:
        if valence >= bound:
            return face
    for bound, face in _UNHAPPY_FACES:
        if valence <= bound:
            return face
    return _NEUTRAL
