"""How does a journey feel?"""
