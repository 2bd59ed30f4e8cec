namespace Build.Validation.Documents;

/// <summary>A list.</summary>
public sealed record Sequence(Place Place, IReadOnlyList<Node> Nodes) : Node(Place)
{
    /// <inheritdoc/>
    public override long Size { get; } = 1 + Nodes.Sum(node => node.Size);

    /// <inheritdoc/>
    public override string Kind => "a list";
}
