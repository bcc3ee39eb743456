"""How do we know what the map says, and is it still true?"""
