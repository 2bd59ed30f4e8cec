using System.Runtime.CompilerServices;

namespace Build.Tests.Testing;

/// <summary>A test of what runs on Linux alone (the hooks); skipped elsewhere.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsLinux() ? null : "CodeDeploy's hooks run on Linux.";
}
