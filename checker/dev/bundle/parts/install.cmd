@echo off
rem Dubbelklik om lint-letter te installeren, zonder netwerk.
rem Double-click to install lint-letter, without a network.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
set code=%ERRORLEVEL%
pause
exit /b %code%
