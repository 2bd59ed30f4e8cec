using System.Runtime.CompilerServices;

namespace Build.Tests.Testing;

/// <summary>A test with data that needs Linux user and mount namespaces; skipped, saying so, where they are not to be had.</summary>
public sealed class NamespaceTheoryAttribute : TheoryAttribute
{
    public NamespaceTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Namespace.IsAvailable ? null : "unshare -Ur -m does not work here (Linux user and mount namespaces).";
}
