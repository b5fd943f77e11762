"""Does a damaged letter, setting or rule crash, hang, flood or mislead the program, whatever is asked?"""
