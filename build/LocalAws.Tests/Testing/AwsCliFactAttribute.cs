using System.Runtime.CompilerServices;

namespace LocalAws.Tests.Testing;

/// <summary>A test with the real AWS CLI; skipped, naming it, where it is not installed.</summary>
public sealed class AwsCliFactAttribute : FactAttribute
{
    public AwsCliFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = AwsCli.IsInstalled ? null : "The AWS CLI is not installed (Debian: apt-get install awscli).";
}
