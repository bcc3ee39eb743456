"""How do personas differ, and where do they meet?"""
