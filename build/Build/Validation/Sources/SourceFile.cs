using System.Text;

namespace Build.Validation.Sources;

/// <summary>A file of the project, as rules see it.</summary>
/// <param name="Path">Path below the root, with slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsExecutable">Whether its owner may execute it; true where the file system does not know (Windows).</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content, bool IsExecutable)
{
    /// <summary>The content as text.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Content.Span).TrimStart('\uFEFF');
}
