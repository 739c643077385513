"""一个机关的一年 (a bureau's year): published figures turned into invented dossiers and played through the engine.

Read in order: `bureau` (the file of figures), `scene` (whom and when), then one module for each field of work, and `playing`.
Nothing here types a figure: what is played is counted from the records, like everything else.
"""
