#!/bin/sh
# Zet lint-letter in de map van deze gebruiker, of in de map die genoemd wordt, zonder netwerk.
# Installs lint-letter for this user, or in the folder that is named, without a network.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
for python in "${PYTHON:-}" python@PYTHON@ python3 python; do
  if [ -n "$python" ] && [ "$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "@PYTHON@" ]; then
    exec "$python" -I "$here/install.py" "$@"
  fi
done
echo "Python @PYTHON@ is nodig en niet gevonden; PYTHON=/pad/naar/python@PYTHON@ sh install.sh wijst het aan." >&2
echo "Python @PYTHON@ is needed and was not found; PYTHON=/path/to/python@PYTHON@ sh install.sh names it." >&2
exit 2
