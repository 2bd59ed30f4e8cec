namespace LocalAws.Iam.Policies;

/// <summary>A policy as IAM understands it (IAM User Guide, "IAM JSON policy reference").</summary>
/// <param name="Version"><c>2012-10-17</c> or <c>2008-10-17</c>; only the former knows policy variables.</param>
/// <param name="Statements">In their order.</param>
public sealed record PolicyDocument(string Version, IReadOnlyList<PolicyStatement> Statements)
{
    /// <summary>Name that decisions report it under: that of the inline or managed policy.</summary>
    public string? SourceId { get; init; }

    /// <summary>Where it is from: <c>role</c> for an inline policy, <c>aws-managed</c>, <c>user-managed</c>, or <c>none</c> for one that is only tried.</summary>
    public string SourceType { get; init; } = "none";

    /// <summary>Whether <c>${...}</c> in it is a variable.</summary>
    public bool HasVariables => Version == "2012-10-17";
}
