using System.Runtime.CompilerServices;

namespace Build.Tests.Testing;

/// <summary>A test with data of what runs on Linux alone; skipped elsewhere.</summary>
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsLinux() ? null : "Needs Linux.";
}
