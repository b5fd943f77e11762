-- Findings of lint-letter while you write, in Neovim 0.7 and newer without any plugin.
-- Put this in ~/.config/nvim/init.lua, or `:luafile` it. It needs the extra lsp:
-- from the bundle, or `pipx install '.[lsp]'` in a checkout
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "markdown", "text", "html" },
  callback = function(event)
    local client = vim.lsp.start_client({
      name = "lint-letter",
      cmd = { "lint-letter", "lsp" },
      root_dir = vim.fn.getcwd(),
      init_options = { experimental = false }, -- as on the command line: select, ignore, lang, date ...
    })
    if client then
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
