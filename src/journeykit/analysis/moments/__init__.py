"""When can we reach this person, and on which channel?"""
