;;; lint-letter in Emacs with eglot (built in from Emacs 29; in 28: M-x package-install eglot)
;; Findings while you write. It needs the extra lsp: from the bundle, or pipx install '.[lsp]' in a checkout
(require 'eglot)
(dolist (mode '(text-mode markdown-mode html-mode))
  (add-to-list 'eglot-server-programs `(,mode . ("lint-letter" "lsp"))))
(add-hook 'text-mode-hook #'eglot-ensure)
