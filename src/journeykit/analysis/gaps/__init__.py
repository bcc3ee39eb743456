"""What is missing on the map?"""
