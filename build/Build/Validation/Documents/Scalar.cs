namespace Build.Validation.Documents;

/// <summary>A single value: text, number, truth value or null.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Value">Its text as written, without quotes.</param>
/// <param name="IsQuoted">Whether it is text for certain; else readers may take it for a number, a truth value or null.</param>
public sealed record Scalar(Place Place, string Value, bool IsQuoted) : Node(Place)
{
    /// <inheritdoc/>
    public override long Size => 1;

    /// <inheritdoc/>
    public override string Kind => IsNull ? "nothing" : $"'{Value}'";
}
