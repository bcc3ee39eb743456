"""Which opportunity and which lever first?"""
