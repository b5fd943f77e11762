-- Findings of lint-letter while you write, in Neovim 0.7 and newer without any plugin.
-- Put this in ~/.config/nvim/init.lua, or `:luafile` it. It needs the extra lsp:
-- from the bundle, or `pipx install '.[lsp]'` in a checkout
local server -- one for all letters
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "markdown", "text", "html" },
  callback = function(event)
    if not (server and vim.lsp.get_client_by_id(server)) then
      server = vim.lsp.start_client({
        name = "lint-letter",
        cmd = { "lint-letter", "lsp" },
        root_dir = vim.fn.getcwd(),
        init_options = { experimental = false }, -- as on the command line: select, ignore, lang, date ...
      })
    end
    if not server then
      return
    end
    vim.lsp.buf_attach_client(event.buf, server)
    local function key(keys, does) -- those that Neovim 0.11 has by itself
      vim.keymap.set("n", keys, does, { buffer = event.buf })
    end
    key("K", vim.lsp.buf.hover) -- what the number under the pointer was taken for
    key("gra", vim.lsp.buf.code_action) -- what could stand there, or allow it
    if vim.lsp.inlay_hint then -- Neovim 0.10 and newer: signs behind the numbers
      vim.lsp.inlay_hint.enable(true, { bufnr = event.buf })
    end
  end,
})
