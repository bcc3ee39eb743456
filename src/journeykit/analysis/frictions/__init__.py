"""Which friction first?"""
