namespace Build.Validation.Documents;

/// <summary>What keeps a hostile document from taking the stack or the memory.</summary>
internal static class DocumentLimits
{
    /// <summary>Lists and mappings in one another; the deepest key of a buildspec is at 6.</summary>
    public const int Depth = 60;

    /// <summary>Values in a document, each use of a YAML alias counted anew.</summary>
    public const long Size = 200_000;
}
