"""What several procedures share and the engine must not know: vocabularies and readings of the law's own words.

No legal procedure imports another; they may import from here, and nothing here imports a procedure.
"""
