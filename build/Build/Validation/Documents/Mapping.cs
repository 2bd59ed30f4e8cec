namespace Build.Validation.Documents;

/// <summary>Keys with values, in the order in which they were written.</summary>
public sealed record Mapping(Place Place, IReadOnlyList<KeyValuePair<Scalar, Node>> Pairs) : Node(Place)
{
    /// <inheritdoc/>
    public override long Size { get; } = 1 + Pairs.Sum(pair => 1 + pair.Value.Size);

    /// <inheritdoc/>
    public override string Kind => "a mapping (key: value)";
}
