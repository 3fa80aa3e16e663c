"""Whom a mention stands for in an English article."""
