"""What personas use, as stated and through their days."""

from journeykit.model import Persona


def channels_used(persona: Persona) -> tuple[str, ...]:
    """Return the ids of the channels that a persona uses, each once: as stated, then by day."""
    moments = (moment for day in persona.days for moment in day.moments)
    of_day = (channel for moment in moments for channel in moment.channels)
    return tuple(dict.fromkeys((*persona.channels, *of_day)))
