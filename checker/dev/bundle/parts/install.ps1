# Zet lint-letter in de map van deze gebruiker, of in de map die genoemd wordt, zonder netwerk.
# Installs lint-letter for this user, or in the folder that is named, without a network.
param([string]$Folder = (Join-Path $env:LOCALAPPDATA "lint-letter"))
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$python = "py"
$version = @("-@PYTHON@")
if (-not (Get-Command $python -ErrorAction SilentlyContinue)) {
    $python = "python"
    $version = @()
}
if (-not (Get-Command $python -ErrorAction SilentlyContinue)) {
    Write-Host "Python @PYTHON@ is nodig en niet gevonden."
    Write-Host "Python @PYTHON@ is needed and was not found."
    exit 2
}
& $python @version -I (Join-Path $here "install.py") $Folder
if ($LASTEXITCODE -ne 0) {
    Write-Host "lint-letter is niet geinstalleerd; er is Python @PYTHON@ voor nodig."
    Write-Host "lint-letter was not installed; it needs Python @PYTHON@."
    exit $LASTEXITCODE
}
$bin = Join-Path $Folder "bin"
$path = @([Environment]::GetEnvironmentVariable("Path", "User") -split ";" | Where-Object { $_ })
if ($path -notcontains $bin) {
    [Environment]::SetEnvironmentVariable("Path", (($path + $bin) -join ";"), "User")
}
Write-Host "In een nieuw venster heet de opdracht: lint-letter"
Write-Host "In a new window the command is: lint-letter"
