using System.Runtime.CompilerServices;

namespace Build.Tests.Testing;

/// <summary>A test of hooks that call the real AWS CLI; skipped, naming it, where it is not installed.</summary>
public sealed class AwsCliFactAttribute : FactAttribute
{
    public AwsCliFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = File.Exists("/usr/bin/aws") ? null : "The AWS CLI is not installed (Debian: apt-get install awscli).";
}
