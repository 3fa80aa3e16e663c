"""Words in lines, and the ink that they carry."""
