"""What is a day made of?"""
