using Build.Validation.Documents;

namespace Build.Validation.Resources;

/// <summary>A CodeBuild project, as create-project takes it.</summary>
/// <param name="Node">The request.</param>
public sealed record BuildProject(Node Node)
{
    /// <summary>Its name.</summary>
    public string? Name => Node["name"]?.Text;

    /// <summary>Type of its source.</summary>
    public Node? SourceType => Node["source"]?["type"];

    /// <summary>Type of its artifacts.</summary>
    public Node? ArtifactsType => Node["artifacts"]?["type"];

    /// <summary>Whether a document looks like one.</summary>
    public static bool Is(Node document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document["source"]?["type"] is not null && document["artifacts"] is not null;
    }
}
