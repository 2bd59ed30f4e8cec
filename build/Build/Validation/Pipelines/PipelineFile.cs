using Build.Validation.Documents;

namespace Build.Validation.Pipelines;

/// <summary>A pipeline's declaration, as create-pipeline takes it or get-pipeline gives it; or a part of one: a stage, or an action.</summary>
/// <param name="Document">The file.</param>
public sealed record PipelineFile(Node Document)
{
    /// <summary>The pipeline; null when the file holds a part.</summary>
    public Node? Pipeline { get; } = Document["pipeline"] is Mapping pipeline ? pipeline : Document["stages"] is Sequence ? Document : null;

    /// <summary>All actions.</summary>
    public IReadOnlyList<PipelineAction> Actions =>
    [
        .. (Pipeline?["stages"]?.Items ?? [Document])
            .SelectMany(stage => stage["actions"]?.Items ?? (stage["actionTypeId"] is null ? [] : [stage]))
            .OfType<Mapping>().Select(action => new PipelineAction(action)),
    ];

    /// <summary>Whether a document looks like one.</summary>
    public static bool Is(Node document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document["pipeline"] is Mapping || document["stages"] is Sequence || document["actions"] is Sequence || document["actionTypeId"] is Mapping;
    }
}
