# Runs the build: compiles build/Build when one of its sources changed, then starts it with these arguments and its exit code.
#   .\build.ps1 --help
# NUTSHELL_INSTALL_DOTNET=1 allows it to put a missing .NET SDK into .nutshell/dotnet. Runs in Windows PowerShell 5.1.
$ErrorActionPreference = 'Stop'
Set-Location -LiteralPath $PSScriptRoot

$artifacts = Join-Path $PSScriptRoot 'build/artifacts'
$dll = Join-Path $artifacts 'bin/Build/release/Build.dll'
$stamp = Join-Path $artifacts 'build.stamp'     # holds the dotnet that compiled the DLL; as old as the start of that compilation
$started = Join-Path $artifacts 'build.started' # becomes the stamp; left behind by a compilation that was killed
$exe = if ($env:OS -eq 'Windows_NT') { 'dotnet.exe' } else { 'dotnet' }
$localSdk = Join-Path $PSScriptRoot '.nutshell/dotnet'

# Folders count too: they change when a file in them is deleted or moved in. The tests and the settings are not compiled in.
function Test-Stale {
    if (-not ((Test-Path -LiteralPath $dll) -and (Test-Path -LiteralPath $stamp))) { return $true }
    $built = (Get-Item -LiteralPath $stamp).LastWriteTimeUtc
    $build = Get-Item -LiteralPath (Join-Path $PSScriptRoot 'build')
    $top = @(Get-ChildItem -LiteralPath $build.FullName | Where-Object { $_.Name -ne 'artifacts' -and $_.Name -notlike '*.Tests' })
    $below = $top | Where-Object { $_.PSIsContainer } | ForEach-Object { Get-ChildItem -LiteralPath $_.FullName -Recurse }
    $newer = @($build) + $top + @($below) | Where-Object {
        $_ -and $_.LastWriteTimeUtc -gt $built -and $_.Name -notlike '*.md' -and $_.Name -notlike 'settings*.json'
    } | Select-Object -First 1
    return $null -ne $newer
}

function Install-Sdk {
    [Console]::Error.WriteLine('Installing the .NET 10 SDK into .nutshell/dotnet')
    New-Item -ItemType Directory -Force (Join-Path $PSScriptRoot '.nutshell') | Out-Null
    $script = Join-Path $PSScriptRoot '.nutshell/dotnet-install.ps1'
    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
    Invoke-WebRequest -UseBasicParsing -Uri 'https://dot.net/v1/dotnet-install.ps1' -OutFile $script
    & $script -Channel 10.0 -InstallDir $localSdk -NoPath | Out-Null
}

function Find-Dotnet {
    $found = @()
    $onPath = Get-Command $exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    $candidates = @((Join-Path $localSdk $exe))
    if ($env:DOTNET_ROOT) { $candidates += Join-Path $env:DOTNET_ROOT $exe }
    if ($onPath) { $candidates += $onPath.Source }
    if ($env:ProgramFiles) { $candidates += Join-Path $env:ProgramFiles "dotnet/$exe" }
    foreach ($candidate in $candidates | Where-Object { Test-Path -LiteralPath $_ }) {
        $sdks = @(& $candidate --list-sdks)
        if ($sdks -match '^10\.0\.') { return $candidate }
        $found += $sdks | ForEach-Object { $_.Split(' ')[0] }
    }
    if ($env:NUTSHELL_INSTALL_DOTNET -eq '1' -or $env:CODEBUILD_BUILD_ID) {
        Install-Sdk
        return Join-Path $localSdk $exe
    }
    if (-not $found) { $found = @('none') }
    [Console]::Error.WriteLine("The .NET 10 SDK (10.0.x) is needed; found: $($found -join ' '). Either")
    [Console]::Error.WriteLine('  install it:             https://dotnet.microsoft.com/download/dotnet/10.0')
    [Console]::Error.WriteLine('  or, in this checkout:   $env:NUTSHELL_INSTALL_DOTNET = 1; .\build.ps1')
    exit 1
}

# A file open without sharing is a lock that ends with its process, however that ends.
function Enter-Lock {
    $said = $false
    while ($true) {
        try { return [IO.File]::Open((Join-Path $artifacts 'build.lock'), 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] {
            if (-not $said) { [Console]::Error.WriteLine('Waiting for another build.ps1 that compiles') }
            $said = $true
            Start-Sleep -Milliseconds 200
        }
    }
}

function Invoke-Compile {
    $dotnet = Find-Dotnet
    New-Item -ItemType Directory -Force $artifacts | Out-Null
    $lock = Enter-Lock
    try {
        if (-not (Test-Stale)) { return }
        [Console]::Error.WriteLine('Compiling build/')
        $arguments = 'build', 'build/Build/Build.csproj', '--configuration', 'Release', '--disable-build-servers', '--verbosity', 'quiet', '--nologo'
        # What was killed may have left half a file that looks up to date.
        if (Test-Path -LiteralPath $started) { $arguments += '--no-incremental' }
        [IO.File]::WriteAllText($started, $dotnet)
        $output = & $dotnet @arguments
        if ($LASTEXITCODE -ne 0) {
            Remove-Item -LiteralPath $started
            $output | ForEach-Object { [Console]::Error.WriteLine($_) }
            exit 1
        }
        Move-Item -Force -LiteralPath $started -Destination $stamp
    }
    finally { $lock.Dispose() }
}

if ((Test-Stale) -or -not (Test-Path -LiteralPath ([IO.File]::ReadAllText($stamp).Trim()))) {
    if (Test-Path -LiteralPath $stamp) { Remove-Item -LiteralPath $stamp }
    Invoke-Compile
}
$dotnet = [IO.File]::ReadAllText($stamp).Trim()
$env:DOTNET_ROOT = Split-Path -Parent $dotnet
& $dotnet $dll @args
exit $LASTEXITCODE
