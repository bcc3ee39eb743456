"""Which paths do people take?"""
