"""Where do they go: on which channels, from whom to whom?"""
