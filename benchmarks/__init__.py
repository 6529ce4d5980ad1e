"""Measurements that are no tests: what they print is quoted, never asserted. Never imported by kg."""
