"""Which parts of the map are described at all?"""
