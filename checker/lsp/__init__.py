"""What does an editor show of a letter while it is written, with the extra ``lsp``?"""
# SPDX-License-Identifier: EUPL-1.2
