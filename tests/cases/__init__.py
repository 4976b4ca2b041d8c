"""Cases by provenance: what a line of text must become, and whether such a line was met, made up, or only looks like one."""
