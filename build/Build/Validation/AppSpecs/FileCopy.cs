using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>An entry of <c>files</c>.</summary>
/// <param name="Entry">The entry.</param>
public sealed record FileCopy(Mapping Entry)
{
    /// <summary>File or folder of the revision.</summary>
    public Node? Source => Entry["source"];

    /// <summary>Folder on the instance.</summary>
    public Node? Destination => Entry["destination"];
}
