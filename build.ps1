# Runs the build: compiles build/Build when one of its sources changed, then starts it with these arguments and its exit code.
#   .\build.ps1 --help
# NUTSHELL_INSTALL_DOTNET=1 allows it to put a missing .NET SDK into .nutshell/dotnet. Runs in Windows PowerShell 5.1.
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$artifacts = "$root/build/artifacts"
$dll = "$artifacts/bin/Build/release/Build.dll"
$precompiled = "$artifacts/precompiled/Build.dll" # with native code, so that it starts sooner; where there is one, it runs
$stamp = "$artifacts/build.stamp"     # holds the dotnet that compiled the DLL; as old as the start of that compilation
$started = "$artifacts/build.started" # becomes the stamp; left behind by a compilation that was killed
$exe = if ($env:OS -eq 'Windows_NT') { 'dotnet.exe' } else { 'dotnet' }
$localSdk = "$root/.nutshell/dotnet"

# Folders count too: they change when a file in them is deleted or moved in. The tests and the settings are not compiled in.
function Test-Stale {
    if (-not ([IO.File]::Exists($dll) -and [IO.File]::Exists($stamp))) { return $true }
    $built = [IO.File]::GetLastWriteTimeUtc($stamp)
    $build = [IO.DirectoryInfo]"$root/build"
    foreach ($top in $build.EnumerateFileSystemInfos()) {
        if ($top.Name -eq 'artifacts' -or $top.Name -like '*.Tests' -or $top.Name -like 'settings*.json' -or $top.Name -like '*.md') { continue }
        if ($top.LastWriteTimeUtc -gt $built) { return $true }
        if ($top -isnot [IO.DirectoryInfo]) { continue }
        foreach ($entry in $top.EnumerateFileSystemInfos('*', 'AllDirectories')) {
            if ($entry.LastWriteTimeUtc -gt $built -and $entry.Name -notlike '*.md') { return $true }
        }
    }
    return $false
}

function Install-Sdk {
    [Console]::Error.WriteLine('Installing the .NET 10 SDK into .nutshell/dotnet')
    [void][IO.Directory]::CreateDirectory($localSdk)
    $script = "$root/.nutshell/dotnet-install.ps1"
    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
    [Net.WebClient]::new().DownloadFile('https://dot.net/v1/dotnet-install.ps1', $script)
    & $script -Channel 10.0 -InstallDir $localSdk -NoPath | Out-Null
}

function Find-Dotnet {
    $found = @()
    $onPath = Get-Command $exe -CommandType Application -ErrorAction SilentlyContinue
    $candidates = @("$localSdk/$exe", "$env:DOTNET_ROOT/$exe") + @($onPath | ForEach-Object { $_.Path }) + @("$env:ProgramFiles/dotnet/$exe")
    foreach ($candidate in $candidates) {
        if (-not [IO.File]::Exists($candidate)) { continue }
        $sdks = @(& $candidate --list-sdks)
        if ($sdks -match '^10\.0\.') { return $candidate }
        $found += $sdks | ForEach-Object { $_.Split(' ')[0] }
    }
    if ($env:NUTSHELL_INSTALL_DOTNET -eq '1' -or $env:CODEBUILD_BUILD_ID) {
        Install-Sdk
        return "$localSdk/$exe"
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
        try { return [IO.File]::Open("$artifacts/build.lock", 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] {
            if (-not $said) { [Console]::Error.WriteLine('Waiting for another build.ps1 that compiles') }
            $said = $true
            [Threading.Thread]::Sleep(200)
        }
    }
}

function Invoke-Compiler($more) {
    & $dotnet build "$root/build/Build/Build.csproj" --configuration Release --disable-build-servers --verbosity quiet --nologo $more
}

function Invoke-Compile {
    $dotnet = Find-Dotnet
    [void][IO.Directory]::CreateDirectory($artifacts)
    $lock = Enter-Lock
    try {
        if (-not (Test-Stale)) { return }
        [Console]::Error.WriteLine('Compiling build/')
        $arguments = @()
        if ([IO.File]::Exists($started)) { # what was killed may have left half a file that looks up to date
            $arguments += '--no-incremental'
            if ([IO.Directory]::Exists("$artifacts/precompiled")) { [IO.Directory]::Delete("$artifacts/precompiled", $true) }
        }
        [IO.File]::WriteAllText($started, $dotnet)
        if ([IO.File]::Exists($precompiled)) { [IO.File]::Delete($precompiled) }
        if ($env:CI -or $env:CODEBUILD_BUILD_ID) { $output = Invoke-Compiler $arguments } # compiles for one run
        else {
            $output = Invoke-Compiler ($arguments + '-p:Precompile=true')
            if ($LASTEXITCODE -ne 0 -and -not ($output -match ': error CS')) {
                [IO.File]::WriteAllLines("$artifacts/precompile.log", [string[]]$output)
                if ([IO.File]::Exists($precompiled)) { [IO.File]::Delete($precompiled) }
                $output = Invoke-Compiler $arguments
                if ($LASTEXITCODE -eq 0) { [Console]::Error.WriteLine("Without native code each run starts a second later; why it has none: $artifacts/precompile.log") }
            }
        }
        if ($LASTEXITCODE -ne 0) {
            [IO.File]::Delete($started)
            $output | ForEach-Object { [Console]::Error.WriteLine($_) }
            exit 1
        }
        [IO.File]::Delete($stamp)
        [IO.File]::Move($started, $stamp)
    }
    finally { $lock.Dispose() }
}

if ([IO.File]::Exists($stamp) -and -not [IO.File]::Exists([IO.File]::ReadAllText($stamp).Trim())) { [IO.File]::Delete($stamp) } # that SDK has gone
if (Test-Stale) { Invoke-Compile }
$dotnet = [IO.File]::ReadAllText($stamp).Trim()
$env:DOTNET_ROOT = [IO.Path]::GetDirectoryName($dotnet)
if ([IO.File]::Exists($precompiled)) { $dll = $precompiled }
Push-Location $root
try { & $dotnet $dll $args }
finally { Pop-Location }
exit $LASTEXITCODE
