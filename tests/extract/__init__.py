"""Tests of the extraction, one module a subject."""
