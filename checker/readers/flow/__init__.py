"""What do the formats share in which a letter is a flow of marked-up paragraphs and tables?"""
