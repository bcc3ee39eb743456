"""Personas against the tables of a CRM and of web analytics."""
